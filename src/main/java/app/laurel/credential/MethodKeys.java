package app.laurel.credential;

import app.laurel.base.seal.Ed25519;
import java.security.PublicKey;
import java.security.spec.InvalidKeySpecException;
import java.util.Arrays;
import tools.jackson.databind.JsonNode;

/** Public keys of Ed25519 as documents hold them. */
final class MethodKeys {
    private static final byte[] CODE = {(byte) 0xED, 0x01};

    private MethodKeys() {}

    /** The public key of a method, as Multikey or as JWK. */
    static PublicKey key(VerificationMethod method) {
        try {
            return Ed25519.publicKey(bytes(method));
        } catch (InvalidKeySpecException broken) {
            throw new FlawedException(Flaw.KEY_UNUSABLE, method.id());
        }
    }

    private static byte[] bytes(VerificationMethod method) {
        var key = method.key();
        if (key.has("publicKeyJwk")) return ofJwk(key.path("publicKeyJwk"), method.id());
        return Multibase.base58(Parts.text(key, "publicKeyMultibase"))
                .filter(it -> Arrays.equals(it, 0, Math.min(it.length, CODE.length), CODE, 0, CODE.length))
                .map(it -> Arrays.copyOfRange(it, CODE.length, it.length))
                .orElseThrow(() -> new FlawedException(Flaw.KEY_UNUSABLE, method.id()));
    }

    private static byte[] ofJwk(JsonNode jwk, String name) {
        if (jwk.has("d")) throw new FlawedException(Flaw.KEY_PRIVATE, name);
        var isEd25519 =
                Parts.text(jwk, "kty").equals("OKP") && Parts.text(jwk, "crv").equals("Ed25519");
        return Multibase.base64(isEd25519 ? Parts.text(jwk, "x") : "")
                .orElseThrow(() -> new FlawedException(Flaw.KEY_UNUSABLE, name));
    }

    /** The Multikey of a public key. */
    static String multikey(PublicKey key) {
        var bytes = Arrays.copyOf(CODE, CODE.length + Ed25519.KEY_BYTES);
        System.arraycopy(Ed25519.bytes(key), 0, bytes, CODE.length, Ed25519.KEY_BYTES);
        return Multibase.toBase58(bytes);
    }
}
