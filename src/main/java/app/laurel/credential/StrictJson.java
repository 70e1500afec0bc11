package app.laurel.credential;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON that a stranger sends: two readers must never see different things in it, and none may be worn out by it. */
final class StrictJson {
    private static final int DEEPEST = 32;
    private static final String TWICE = "Duplicate";

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(40)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private StrictJson() {}

    /** The object in these bytes, of which there may be at most so many. */
    static JsonNode read(byte[] bytes, int largest) {
        return read(text(bytes, largest));
    }

    /** The object in this text. */
    static JsonNode read(String text) {
        try {
            var read = MAPPER.readTree(text);
            if (!read.isObject()) throw new FlawedException(Flaw.NOT_JSON, 1);
            checkCharacters(read);
            return read;
        } catch (JacksonException broken) {
            throw flawed(broken);
        }
    }

    private static FlawedException flawed(JacksonException broken) {
        var message = String.valueOf(broken.getOriginalMessage());
        if (broken instanceof StreamConstraintsException && message.contains("depth")) {
            return new FlawedException(Flaw.TOO_DEEP, DEEPEST);
        }
        if (message.startsWith(TWICE)) {
            return new FlawedException(Flaw.KEY_TWICE, message.replaceFirst("^[^\"']*[\"'](.*)[\"'].*$", "$1"));
        }
        var line = Optional.ofNullable(broken.getLocation())
                .map(it -> it.getLineNr())
                .orElse(1);
        return new FlawedException(Flaw.NOT_JSON, line);
    }

    /** The text in these bytes, which must be UTF-8 throughout. */
    static String text(byte[] bytes, int largest) {
        if (bytes.length > largest) throw new FlawedException(Flaw.TOO_LARGE, bytes.length, largest);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw new FlawedException(Flaw.NOT_UTF8);
        }
    }

    /** Half a character, written as an escape, has no UTF-8: two texts would be signed as the same bytes. */
    private static void checkCharacters(JsonNode node) {
        if (node.isString()) checkCharacters(node.stringValue());
        node.propertyNames().forEach(StrictJson::checkCharacters);
        node.forEach(StrictJson::checkCharacters);
    }

    private static void checkCharacters(String text) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) throw new FlawedException(Flaw.NOT_UTF8);
    }
}
