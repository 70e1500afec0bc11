package app.laurel.base;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Opens many seals of one key one after the other, as a count does: in a fifth of the time of {@link Seal#open}, for nothing is
 * built anew for each. Not for several threads.
 */
public final class SealOpener {
    private final SecretKeySpec key;
    private final Cipher cipher;

    SealOpener(SecretKeySpec key) {
        this.key = key;
        try {
            cipher = Cipher.getInstance(Seal.CIPHER);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has AES-GCM", impossible);
        }
    }

    /**
     * Opens what {@link Seal#close} sealed.
     *
     * @param into where the bytes go, from its beginning; longer than the plain bytes need
     * @return how many bytes there are
     * @throws IllegalStateException if the bytes were changed, or sealed by another key or for another context
     */
    public int open(byte[] sealed, byte[] context, byte[] into) {
        Seal.requireVersion(sealed);
        try {
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(Seal.TAG_BITS, sealed, 1, Seal.NONCE_BYTES));
            cipher.updateAAD(context);
            return cipher.doFinal(sealed, Seal.HEAD_BYTES, sealed.length - Seal.HEAD_BYTES, into, 0);
        } catch (GeneralSecurityException refused) {
            throw Seal.doesNotOpen(refused);
        }
    }
}
