package app.laurel.operation;

import app.laurel.base.text.AddressMask;
import org.springframework.boot.json.JsonWriter.Members;
import org.springframework.boot.json.JsonWriter.ValueProcessor;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/** No line of a log that machines read holds a mail address, whoever wrote it and whatever failed; named in the settings. */
public final class MaskedLog implements StructuredLoggingJsonMembersCustomizer<Object> {
    @Override
    public void customize(Members<Object> members) {
        members.applyingValueProcessor(ValueProcessor.of(String.class, AddressMask::over));
    }
}
