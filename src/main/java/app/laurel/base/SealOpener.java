package app.laurel.base;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
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
    private static final int BLOCK = 16;
    private static final int ROOM = 2048 * BLOCK;
    private static final VarHandle BYTES = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    /** Sees what was sealed, one after the other, in the order in which it was added. */
    @FunctionalInterface
    public interface Reader {
        /** Reads these bytes, which are others afterwards. */
        void read(byte[] bytes, int from, int length);
    }

    private final SecretKeySpec key;
    private final int closedBytes;
    private final Reader reader;
    private final Cipher counterMode = cipher("AES/ECB/NoPadding");
    private final Cipher hash = cipher(Seal.CIPHER);
    private final GCMParameterSpec hashNonce;

    private final byte[][] sealed = new byte[ROOM / BLOCK][];
    private final int[] tagAt = new int[ROOM / BLOCK];
    private final byte[] hashed = new byte[ROOM + BLOCK];
    private final byte[] counters = new byte[ROOM];
    private final byte[] stream = new byte[ROOM];
    private int seals;
    private int hashedBytes;
    private int counterBytes;

    SealOpener(SecretKeySpec key, int closedBytes, Reader reader) {
        if (closedBytes < 0 || closedBytes % BLOCK != 0) {
            throw new IllegalArgumentException(
                    "got %d bytes to leave closed, want whole blocks of %d".formatted(closedBytes, BLOCK));
        }
        this.key = key;
        this.closedBytes = closedBytes;
        this.reader = reader;
        var nonce = new byte[Seal.NONCE_BYTES];
        new SecureRandom().nextBytes(nonce);
        hashNonce = new GCMParameterSpec(Seal.TAG_BITS, nonce);
        try {
            counterMode.init(Cipher.ENCRYPT_MODE, key);
            hash.init(Cipher.ENCRYPT_MODE, key, hashNonce);
            var keyStream = hash.doFinal(new byte[ROOM], 0, ROOM);
            var zeros = cipher(Seal.CIPHER);
            zeros.init(Cipher.ENCRYPT_MODE, key, hashNonce);
            zeros.doFinal(keyStream, 0, ROOM, hashed, 0); // and their tag behind them, where it stays
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
        var length = plainBytes(bytes);
        if (length < 0) throw new BrokenSealException(new AEADBadTagException("shorter than a tag"));
        var room = whole(context.length) + whole(length) + 2 * BLOCK;
        if (room > ROOM) {
            throw new IllegalArgumentException("got a seal of %d bytes for a context of %d, want less than %d in all"
                    .formatted(bytes.length, context.length, ROOM - 3 * BLOCK));
        }
        if (hashedBytes + room > ROOM) finish();
        copy(context, 0, context.length, hashedBytes);
        hashedBytes += room;
        LONG.set(hashed, hashedBytes - 2 * BLOCK, (long) context.length * Byte.SIZE);
        LONG.set(hashed, hashedBytes - 2 * BLOCK + Long.BYTES, (long) length * Byte.SIZE);
        tagAt[seals] = hashedBytes - BLOCK;
        sealed[seals++] = bytes;
    }

    /** Opens what was added since the last time and shows it to the reader; refuses as {@link #add} does. */
    public void finish() {
        layOut();
        try {
            counterMode.update(counters, 0, counterBytes, stream, 0);
            unmask();
            hash.init(Cipher.DECRYPT_MODE, key, hashNonce);
            hash.doFinal(hashed, 0, ROOM + BLOCK, counters, 0); // where nobody reads it
        } catch (GeneralSecurityException refused) {
            throw new BrokenSealException(refused);
        }
        show();
        seals = 0;
        hashedBytes = 0;
        counterBytes = 0;
    }

    // why: not when a seal is added, for the processor waits where bytes are read that were written just before
    private void layOut() {
        for (var one = 0; one < seals; one++) {
            var bytes = sealed[one];
            var length = plainBytes(bytes);
            copy(bytes, Seal.HEAD_BYTES, length, tagAt[one] - BLOCK - whole(length));
            count(bytes, whole(shownBytes(bytes)));
        }
        Arrays.fill(hashed, hashedBytes, ROOM, (byte) 0);
    }

    /** Puts bytes among what is hashed, over a last block of zeros, which thereby is filled up. */
    private void copy(byte[] source, int from, int length, int at) {
        if (length == 0) return;
        var last = at + whole(length) - BLOCK;
        BYTES.set(hashed, last, 0L);
        BYTES.set(hashed, last + Long.BYTES, 0L);
        System.arraycopy(source, from, hashed, at, length);
    }

    /** The counter block of the tag, and those of so many bytes that will be shown. */
    private void count(byte[] bytes, int shown) {
        var all = counters;
        var nonce = (long) BYTES.get(bytes, 1);
        var block = ((long) (int) INT.get(bytes, 1 + Long.BYTES) << Integer.SIZE) | 1;
        BYTES.set(all, counterBytes, nonce);
        LONG.set(all, counterBytes + Long.BYTES, block);
        block += closedBytes / BLOCK;
        var end = counterBytes + BLOCK + shown;
        for (var at = counterBytes + BLOCK; at < end; at += BLOCK) {
            BYTES.set(all, at, nonce);
            LONG.set(all, at + Long.BYTES, ++block);
        }
        counterBytes = end;
    }

    /** Puts the tags among what is hashed, and the plain text where the key stream was. */
    private void unmask() {
        var at = 0;
        for (var one = 0; one < seals; one++) {
            var bytes = sealed[one];
            var shown = shownBytes(bytes);
            mix(bytes, bytes.length - BLOCK, at, hashed, tagAt[one]);
            mix(bytes, bytes.length - Long.BYTES, at + Long.BYTES, hashed, tagAt[one] + Long.BYTES);
            for (var done = 0; done < shown; done += Long.BYTES) {
                var to = at + BLOCK + done;
                mix(bytes, Seal.HEAD_BYTES + closedBytes + done, to, stream, to);
            }
            at += BLOCK + whole(shown);
        }
    }

    private void show() {
        var at = 0;
        for (var one = 0; one < seals; one++) {
            var shown = shownBytes(sealed[one]);
            reader.read(stream, at + BLOCK, shown);
            at += BLOCK + whole(shown);
        }
    }

    // why: eight bytes at once; the last of a plain text may reach into the tag behind it and into what fills up its
    // block
    private void mix(byte[] bytes, int from, int with, byte[] into, int start) {
        BYTES.set(into, start, (long) BYTES.get(bytes, from) ^ (long) BYTES.get(stream, with));
    }

    private static int plainBytes(byte[] sealed) {
        return sealed.length - Seal.HEAD_BYTES - BLOCK;
    }

    private int shownBytes(byte[] sealed) {
        return Math.max(0, plainBytes(sealed) - closedBytes);
    }

    /** The bytes of the blocks that hold so many. */
    private static int whole(int bytes) {
        return (bytes + BLOCK - 1) & -BLOCK;
    }

    private static Cipher cipher(String name) {
        try {
            return Cipher.getInstance(name);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has " + name, impossible);
        }
    }
}
