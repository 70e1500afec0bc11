package app.laurel.credential;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A signed JWT in its compact form, before its signature is believed.
 *
 * @param signed what stands before the signature, as it is written
 */
record CompactJwt(JsonNode header, JsonNode payload, String signed, String signature) {
    private static final Set<String> ALGORITHMS = Set.of("RS256", "ES256");
    private static final Set<String> TYPES = Set.of("jwt", "vc+jwt", "vc+ld+jwt", "vc+ld+json+jwt");

    static CompactJwt read(String compact) {
        var parts = compact.split("\\.", -1);
        if (parts.length != 3) throw new FlawedException(Flaw.JWT_MALFORMED);
        var header = part(parts[0]);
        checkHeader(header);
        if (Multibase.base64(parts[2]).isEmpty()) throw new FlawedException(Flaw.JWT_MALFORMED);
        return new CompactJwt(header, part(parts[1]), parts[0] + "." + parts[1], parts[2]);
    }

    private static JsonNode part(String part) {
        var bytes = Multibase.base64(part).orElseThrow(() -> new FlawedException(Flaw.JWT_MALFORMED));
        return StrictJson.read(bytes, Documents.LARGEST);
    }

    private static void checkHeader(JsonNode header) {
        var algorithm = header.path("alg").asString("");
        if (!ALGORITHMS.contains(algorithm)) throw new FlawedException(Flaw.JWT_ALGORITHM, algorithm);
        if (header.has("crit")) throw new FlawedException(Flaw.JWT_HEADER, "crit");
        if (header.has("b64")) throw new FlawedException(Flaw.JWT_HEADER, "b64");
        var isGood = Parts.findText(header, "typ")
                .map(it -> it.toLowerCase(Locale.ROOT))
                .filter(it -> !TYPES.contains(it))
                .isEmpty();
        if (!isGood) throw new FlawedException(Flaw.JWT_HEADER, "typ");
    }

    String algorithm() {
        return Parts.text(header, "alg");
    }

    /** The name of the key that signed; a key in the header itself is nobody's. */
    String keyName() {
        if (header.has("kid")) return Parts.needText(header, "kid");
        throw header.has("jwk") ? new FlawedException(Flaw.JWT_OWN_KEY) : Parts.missing(header, "kid");
    }

    /** The credential: the payload itself, or its claim {@code vc}, as older ones have it. */
    JsonNode credential() {
        return payload.has("vc") && !payload.has("@context") ? payload.path("vc") : payload;
    }

    /** Refuses a signature that does not fit. */
    void check(JWSVerifier verifier, String keyName) {
        try {
            var name = new Base64URL(signed.substring(0, signed.indexOf('.')));
            var bytes = signed.getBytes(StandardCharsets.US_ASCII);
            if (verifier.verify(JWSHeader.parse(name), bytes, new Base64URL(signature))) return;
        } catch (JOSEException | ParseException broken) {
            // no signature of that key
        }
        throw new FlawedException(Flaw.SIGNATURE, keyName);
    }
}
