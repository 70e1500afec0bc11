package app.laurel.credential;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Signs credentials as JWTs with RS256, whose signature of the same text is always the same (RFC 8017, 8.2).
 *
 * @param kid the address at which the public key is published
 * @param key of RSA
 */
public record JwtSigner(String kid, PrivateKey key) {
    /** The JWT whose payload is the credential, with the claims that repeat what it says (Open Badges 3.0, 8.2.4.1). */
    public String sign(ObjectNode credential) {
        var payload = credential.deepCopy();
        payload.put("iss", Parts.id(credential.path("issuer")));
        payload.put("jti", Parts.text(credential, "id"));
        payload.put("sub", Parts.id(credential.path("credentialSubject")));
        payload.put("nbf", second(credential, "validFrom"));
        payload.put("exp", second(credential, "validUntil"));
        var header = JsonNodeFactory.instance
                .objectNode()
                .put("alg", "RS256")
                .put("kid", kid)
                .put("typ", "JWT");
        var signed = encoded(header) + "." + encoded(payload);
        return signed + "." + Multibase.toBase64(signature(signed));
    }

    private static long second(ObjectNode credential, String key) {
        return Instant.parse(Parts.text(credential, key)).getEpochSecond();
    }

    private static String encoded(ObjectNode part) {
        return Multibase.toBase64(part.toString().getBytes(StandardCharsets.UTF_8));
    }

    private byte[] signature(String text) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this is no key of RSA", impossible);
        }
    }
}
