package app.laurel.tally.document;

import app.laurel.base.seal.Digests;
import app.laurel.base.text.CanonicalJson;
import app.laurel.count.exact.Fraction;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** The one form of a result document in bytes: canonical JSON (RFC 8785), so that equal counts have equal hashes. */
public final class ResultCodec {
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(fractions()).build();

    private ResultCodec() {}

    /** The bytes of a document. */
    public static byte[] encode(ResultDocument document) {
        return CanonicalJson.bytes(JSON.convertValue(document, new TypeReference<Map<String, Object>>() {}));
    }

    /** The document of bytes that {@link #encode} made. */
    public static ResultDocument decode(byte[] bytes) {
        return JSON.treeToValue(EarlierCodec.brought((ObjectNode) JSON.readTree(bytes)), ResultDocument.class);
    }

    private static SimpleModule fractions() {
        return new SimpleModule()
                .addSerializer(Fraction.class, ToStringSerializer.instance)
                .addDeserializer(Fraction.class, new FractionReading());
    }

    /** SHA-256: what the moderators sign. */
    public static byte[] hash(byte[] bytes) {
        return Digests.sha256(bytes);
    }

    private static final class FractionReading extends StdDeserializer<Fraction> {
        FractionReading() {
            super(Fraction.class);
        }

        @Override
        public Fraction deserialize(JsonParser json, DeserializationContext context) {
            return Fraction.parse(json.getString());
        }
    }
}
