package app.laurel.tally.document;

import app.laurel.base.CanonicalJson;
import app.laurel.base.Digests;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The one form of a result document in bytes: canonical JSON (RFC 8785), so that equal counts have equal hashes. */
public final class ResultForm {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ResultForm() {}

    /** The bytes of a document. */
    public static byte[] encode(ResultDocument document) {
        return CanonicalJson.bytes(JSON.convertValue(document, new TypeReference<Map<String, Object>>() {}));
    }

    /** The document of bytes that {@link #encode} made. */
    public static ResultDocument decode(byte[] bytes) {
        return JSON.treeToValue(EarlierForm.brought((ObjectNode) JSON.readTree(bytes)), ResultDocument.class);
    }

    /** SHA-256: what the moderators sign. */
    public static byte[] hash(byte[] bytes) {
        return Digests.sha256(bytes);
    }
}
