package app.laurel.base.seal;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Opens many seals of one key a batch at a time, as a count does: most of what a short seal costs goes into setting a cipher up
 * for it. Nothing of a batch is shown before all of it is found unchanged; the first bytes of each may be left closed, which are
 * checked all the same. Not for several threads.
 *
 * <p>Two steps take the place of one cipher a seal, both from the definition of AES-GCM (NIST SP 800-38D, 6.4, 6.5 and 7.2).
 * <em>Plain text:</em> the counter blocks of all seals are encrypted in one go. <em>Tags:</em> a seal is unchanged where {@code
 * GHASH(context | cipher text | lengths) xor E(first counter block) xor tag} is zero. GHASH is a polynomial in a secret point,
 * so the blocks of all seals, each followed by its {@code E(…) xor tag}, hash to zero as one string where every seal is
 * unchanged. Where one is not, that string is a polynomial other than zero, of a degree of at most its number of blocks: whoever
 * does not know the point changes a seal unnoticed with a chance of at most 2049 in 2<sup>128</sup>. The cipher itself hashes the
 * string: it opens it as if it were a cipher text, with the tag that a cipher text of zeros has, and what comes out is dropped.
 */
public final class SealOpener {
    /** Sees what was sealed, one after the other, in the order in which it was added. */
    @FunctionalInterface
    public interface Reader {
        /** Reads these bytes, which are others afterwards. */
        void read(byte[] bytes, int from, int length);
    }

    private final SecretKeySpec key;
    private final Reader reader;
    private final SealBatch batch;
    private final Cipher counterMode = cipher("AES/ECB/NoPadding");
    private final Cipher hash = cipher(Seal.CIPHER);
    private final GCMParameterSpec hashNonce;

    SealOpener(SecretKeySpec key, int closedBytes, Reader reader) {
        this.key = key;
        this.reader = reader;
        this.batch = new SealBatch(closedBytes);
        var nonce = new byte[Seal.NONCE_BYTES];
        new SecureRandom().nextBytes(nonce);
        hashNonce = new GCMParameterSpec(Seal.TAG_BITS, nonce);
        try {
            counterMode.init(Cipher.ENCRYPT_MODE, key);
            hash.init(Cipher.ENCRYPT_MODE, key, hashNonce);
            var keyStream = hash.doFinal(new byte[SealBatch.ROOM], 0, SealBatch.ROOM);
            var zeros = cipher(Seal.CIPHER);
            zeros.init(Cipher.ENCRYPT_MODE, key, hashNonce);
            zeros.doFinal(keyStream, 0, SealBatch.ROOM, batch.hashed(), 0); // and their tag behind them, where it stays
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("32 bytes are a key for AES", impossible);
        }
    }

    /**
     * Adds what {@link Seal#close} sealed for a context; the sealed bytes, not the context, must stay as they are until they were
     * read.
     *
     * @throws BrokenSealException if these or some added before were changed, or sealed by another key or for another context;
     *     the opener is of no use then
     * @throws IllegalArgumentException if seal and context are longer than 32 kB together
     */
    public void add(byte[] bytes, byte[] context) {
        Seal.requireVersion(bytes);
        if (SealBatch.plainBytes(bytes) < 0) {
            throw new BrokenSealException(new AEADBadTagException("shorter than a tag"));
        }
        if (!batch.hasRoomFor(bytes, context)) finish();
        batch.add(bytes, context);
    }

    /** Opens what was added since the last time and shows it to the reader; refuses as {@link #add} does. */
    public void finish() {
        batch.layOut();
        try {
            counterMode.update(batch.counters(), 0, batch.counterBytes(), batch.stream(), 0);
            batch.unmask();
            hash.init(Cipher.DECRYPT_MODE, key, hashNonce);
            hash.doFinal(
                    batch.hashed(), 0, SealBatch.ROOM + SealBatch.BLOCK, batch.counters(), 0); // where nobody reads it
        } catch (GeneralSecurityException refused) {
            throw new BrokenSealException(refused);
        }
        batch.show(reader);
        batch.clear();
    }

    private static Cipher cipher(String name) {
        try {
            return Cipher.getInstance(name);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has " + name, impossible);
        }
    }
}
