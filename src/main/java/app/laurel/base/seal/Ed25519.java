package app.laurel.base.seal;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** Signatures of Ed25519 (RFC 8032) by the JDK, and public keys as the 32 bytes that documents hold. */
public final class Ed25519 {
    /** How many bytes a signature has. */
    public static final int SIGNATURE_BYTES = 64;

    /** How many bytes a public key has. */
    public static final int KEY_BYTES = 32;

    private static final String ALGORITHM = "Ed25519";
    private static final byte[] KEY_HEADER = HexFormat.of().parseHex("302a300506032b6570032100"); // RFC 8410

    private Ed25519() {}

    /**
     * The public key of these bytes. That they are a point of the curve shows when it is used.
     *
     * @throws InvalidKeySpecException if there are not 32
     */
    public static PublicKey publicKey(byte[] bytes) throws InvalidKeySpecException {
        if (bytes.length != KEY_BYTES) throw new InvalidKeySpecException("got %d bytes".formatted(bytes.length));
        var encoded = Arrays.copyOf(KEY_HEADER, KEY_HEADER.length + KEY_BYTES);
        System.arraycopy(bytes, 0, encoded, KEY_HEADER.length, KEY_BYTES);
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
        } catch (InvalidKeySpecException broken) {
            throw broken;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has Ed25519", impossible);
        }
    }

    /**
     * The 32 bytes of a public key.
     *
     * @throws IllegalArgumentException if it is of another kind
     */
    public static byte[] bytes(PublicKey key) {
        var encoded = key.getEncoded();
        if (!Arrays.equals(encoded, 0, KEY_HEADER.length, KEY_HEADER, 0, KEY_HEADER.length)) {
            throw new IllegalArgumentException("got a key of " + key.getAlgorithm());
        }
        return Arrays.copyOfRange(encoded, KEY_HEADER.length, encoded.length);
    }

    /**
     * The signature of a message, always the same one.
     *
     * @throws IllegalStateException if the key is of another kind
     */
    public static byte[] sign(byte[] message, PrivateKey key) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this is no key of Ed25519", impossible);
        }
    }

    /** Whether this is a signature of the message by the owner of the key; no if any of them is malformed. */
    public static boolean isSigned(byte[] message, byte[] signature, PublicKey key) {
        try {
            var verifier = Signature.getInstance(ALGORITHM);
            verifier.initVerify(key);
            verifier.update(message);
            return verifier.verify(signature);
        } catch (GeneralSecurityException broken) {
            return false;
        }
    }
}
