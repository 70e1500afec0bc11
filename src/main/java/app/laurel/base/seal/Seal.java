package app.laurel.base.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals bytes with AES-256-GCM (NIST SP 800-38D) so that a stolen database says nothing. Sealed form: version byte 1, nonce of
 * 12 bytes, cipher text, tag of 16 bytes. The context is bound to the seal: what was sealed for one row opens for no other.
 */
public final class Seal {
    private static final byte VERSION = 1;
    static final String CIPHER = "AES/GCM/NoPadding";
    static final int NONCE_BYTES = 12;
    static final int HEAD_BYTES = 1 + NONCE_BYTES;
    static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    /** @param key 32 bytes */
    public Seal(byte[] key) {
        if (key.length != 32) {
            throw new IllegalArgumentException("got a key of %d bytes, want 32".formatted(key.length));
        }
        this.key = new SecretKeySpec(key, "AES");
    }

    public byte[] close(byte[] plain, byte[] context) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, plain, 0, plain.length, context);
        return ByteBuffer.allocate(1 + NONCE_BYTES + sealed.length)
                .put(VERSION)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /**
     * Opens what {@link #close} sealed.
     *
     * @throws BrokenSealException if the bytes were changed, or sealed by another key or for another context
     */
    public byte[] open(byte[] sealed, byte[] context) {
        requireVersion(sealed);
        var nonce = Arrays.copyOfRange(sealed, 1, HEAD_BYTES);
        return cipher(Cipher.DECRYPT_MODE, nonce, sealed, HEAD_BYTES, sealed.length - HEAD_BYTES, context);
    }

    /** A key of 32 bytes for one purpose, from which neither this key nor that of another purpose can be told. */
    public byte[] subkey(String purpose) {
        return Digests.hmac(key.getEncoded()).doFinal(("laurel subkey " + purpose).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Opens many and shows them to the reader.
     *
     * @param closedBytes how many of the first bytes of each the reader does without, a multiple of 16; nothing is left of what is
     *     shorter
     */
    public SealOpener opener(int closedBytes, SealOpener.Reader reader) {
        return new SealOpener(key, closedBytes, reader);
    }

    static void requireVersion(byte[] sealed) {
        if (sealed.length < HEAD_BYTES || sealed[0] != VERSION) {
            throw new BrokenSealException("got %d bytes that no seal of version 1 begins".formatted(sealed.length));
        }
    }

    private byte[] cipher(int mode, byte[] nonce, byte[] input, int from, int length, byte[] context) {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce), random);
            cipher.updateAAD(context);
            return cipher.doFinal(input, from, length);
        } catch (GeneralSecurityException refused) {
            throw new BrokenSealException(refused);
        }
    }
}
