package app.laurel.credential;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import tools.jackson.databind.JsonNode;

/** Signatures of Ed25519, and its public keys as documents hold them. */
final class Ed25519 {
    /** How many bytes a signature has. */
    static final int SIGNATURE_BYTES = 64;

    private static final int KEY_BYTES = 32;
    private static final byte[] CODE = {(byte) 0xED, 0x01};
    private static final byte[] KEY_HEADER = HexFormat.of().parseHex("302a300506032b6570032100"); // RFC 8410

    private Ed25519() {}

    /** The public key of a method, as Multikey or as JWK. */
    static PublicKey key(VerificationMethod method) {
        return key(bytes(method), method.id());
    }

    private static PublicKey key(byte[] bytes, String name) {
        try {
            if (bytes.length != KEY_BYTES) throw new FlawedException(Flaw.KEY_UNUSABLE, name);
            var encoded = Arrays.copyOf(KEY_HEADER, KEY_HEADER.length + KEY_BYTES);
            System.arraycopy(bytes, 0, encoded, KEY_HEADER.length, KEY_BYTES);
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException broken) {
            throw new FlawedException(Flaw.KEY_UNUSABLE, name);
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
        var bytes = Arrays.copyOf(CODE, CODE.length + KEY_BYTES);
        System.arraycopy(bytes(key), 0, bytes, CODE.length, KEY_BYTES);
        return Multibase.toBase58(bytes);
    }

    /** The 32 bytes of a public key. */
    static byte[] bytes(PublicKey key) {
        var encoded = key.getEncoded();
        if (encoded.length != KEY_HEADER.length + KEY_BYTES)
            throw new IllegalArgumentException("got a key of " + key.getAlgorithm());
        return Arrays.copyOfRange(encoded, KEY_HEADER.length, encoded.length);
    }

    static byte[] sign(byte[] message, PrivateKey key) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this is no key of Ed25519", impossible);
        }
    }

    static boolean isSigned(byte[] message, byte[] signature, PublicKey key) {
        try {
            var verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key);
            verifier.update(message);
            return verifier.verify(signature);
        } catch (GeneralSecurityException broken) {
            return false;
        }
    }
}
