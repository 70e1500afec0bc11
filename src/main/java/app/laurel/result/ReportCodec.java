package app.laurel.result;

import app.laurel.base.text.CanonicalJson;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A report in bytes. */
final class ReportCodec {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ReportCodec() {}

    static byte[] encode(ResultReport report) {
        return CanonicalJson.bytes(JSON.convertValue(report, new TypeReference<Map<String, Object>>() {}));
    }

    static ResultReport decode(byte[] bytes) {
        return JSON.readValue(bytes, ResultReport.class);
    }
}
