package app.laurel.credential;

import app.laurel.base.seal.Ed25519;
import java.math.BigInteger;
import java.security.PublicKey;
import java.security.interfaces.EdECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A public key of Ed25519 or RSA in the forms in which documents publish it. */
public record PublishedKey(PublicKey key) {
    /** As {@code publicKeyMultibase} of a Multikey; of Ed25519 only. */
    public String multibase() {
        return MethodKeys.multikey(key);
    }

    /** As a JWK (RFC 7517, RFC 8037) that is known by this address. */
    public ObjectNode jwk(String kid) {
        var jwk = JsonNodeFactory.instance.objectNode();
        switch (key) {
            case RSAPublicKey rsa ->
                jwk.put("kty", "RSA")
                        .put("alg", "RS256")
                        .put("n", unsigned(rsa.getModulus()))
                        .put("e", unsigned(rsa.getPublicExponent()));
            case EdECPublicKey curve ->
                jwk.put("kty", "OKP").put("crv", "Ed25519").put("x", Multibase.toBase64(Ed25519.bytes(curve)));
            default -> throw new IllegalArgumentException("got a key of " + key.getAlgorithm());
        }
        return jwk.put("use", "sig").put("kid", kid);
    }

    private static String unsigned(BigInteger number) {
        var bytes = number.toByteArray();
        return Multibase.toBase64(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }
}
