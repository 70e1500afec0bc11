package app.laurel.base.seal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Where the blocks of a batch of seals lie while {@link SealOpener} opens them: the string that is hashed, the counter blocks, and
 * the key stream that becomes the plain text.
 */
final class SealBatch {
    static final int BLOCK = 16;
    /** The bytes of all blocks that are hashed together. */
    static final int ROOM = 2048 * BLOCK;

    private static final VarHandle BYTES = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    private final int closedBytes;
    private final byte[][] sealed = new byte[ROOM / BLOCK][];
    private final int[] tagAt = new int[ROOM / BLOCK];
    private final byte[] hashed = new byte[ROOM + BLOCK];
    private final byte[] counters = new byte[ROOM];
    private final byte[] stream = new byte[ROOM];
    private int seals;
    private int hashedBytes;
    private int counterBytes;

    /** @param closedBytes how many of the first bytes of each stay closed, a multiple of 16 */
    SealBatch(int closedBytes) {
        if (closedBytes < 0 || closedBytes % BLOCK != 0) {
            throw new IllegalArgumentException(
                    "got %d bytes to leave closed, want whole blocks of %d".formatted(closedBytes, BLOCK));
        }
        this.closedBytes = closedBytes;
    }

    byte[] hashed() {
        return hashed;
    }

    byte[] counters() {
        return counters;
    }

    int counterBytes() {
        return counterBytes;
    }

    byte[] stream() {
        return stream;
    }

    /** Whether it fits beside those added; refuses what would not even fit alone. */
    boolean hasRoomFor(byte[] bytes, byte[] context) {
        var room = room(bytes, context);
        if (room > ROOM) {
            throw new IllegalArgumentException("got a seal of %d bytes for a context of %d, want less than %d in all"
                    .formatted(bytes.length, context.length, ROOM - 3 * BLOCK));
        }
        return hashedBytes + room <= ROOM;
    }

    void add(byte[] bytes, byte[] context) {
        copy(context, 0, context.length, hashedBytes);
        hashedBytes += room(bytes, context);
        LONG.set(hashed, hashedBytes - 2 * BLOCK, (long) context.length * Byte.SIZE);
        LONG.set(hashed, hashedBytes - 2 * BLOCK + Long.BYTES, (long) plainBytes(bytes) * Byte.SIZE);
        tagAt[seals] = hashedBytes - BLOCK;
        sealed[seals++] = bytes;
    }

    void clear() {
        seals = 0;
        hashedBytes = 0;
        counterBytes = 0;
    }

    // why: not when a seal is added, for the processor waits where bytes are read that were written just before
    void layOut() {
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
    void unmask() {
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

    void show(SealOpener.Reader reader) {
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

    static int plainBytes(byte[] sealed) {
        return sealed.length - Seal.HEAD_BYTES - BLOCK;
    }

    /** The bytes of the blocks of context, cipher text, lengths and tag. */
    private static int room(byte[] bytes, byte[] context) {
        return whole(context.length) + whole(plainBytes(bytes)) + 2 * BLOCK;
    }

    private int shownBytes(byte[] sealed) {
        return Math.max(0, plainBytes(sealed) - closedBytes);
    }

    /** The bytes of the blocks that hold so many. */
    private static int whole(int bytes) {
        return (bytes + BLOCK - 1) & -BLOCK;
    }
}
