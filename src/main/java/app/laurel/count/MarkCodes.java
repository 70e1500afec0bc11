package app.laurel.count;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

/**
 * Reads several marks of a shop as one number, so that one entry of a table stands for all of them and how often they were
 * given. A mark that says nothing is the digit 0.
 *
 * <p>The marks, a byte each, stay together in one word of four bytes, and all that is asked of them is asked of the four bytes
 * at once, without a branch or a table: the processor then reads the marks of many ballots at a time.
 */
final class MarkCodes {
    /** How many bytes a row must go on after its last mark: the last word may reach so far. */
    static final int BYTES_BEHIND = Integer.BYTES - 1;

    /** A sum that stays below 0 whatever is added: one of the marks is open. */
    private static final int OPEN = -1_000_000;

    private static final int MOST_CODES = 4_096;
    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private final int marks;
    private final int base;
    private final int[] weights = new int[Integer.BYTES];
    private final int[] places = new int[Integer.BYTES];
    private final int[] words;

    private MarkCodes(List<Integer> weights, int topMark, int blockSize) {
        this.marks = weights.size();
        this.base = topMark + 1;
        this.words = new int[blockSize];
        for (var mark = 0; mark < marks; mark++) {
            this.weights[mark] = weights.get(mark);
            this.places[mark] = Math.powExact(base, mark);
        }
    }

    /**
     * Codes for all criteria, in as few parts as keep the tables small; all parts but the last are equally long.
     *
     * @param blockSize how many ballots are read at once, at most
     */
    static MarkCodes[] of(List<Integer> weights, int topMark, int blockSize) {
        var atOnce = 1;
        while (atOnce < Integer.BYTES && Math.powExact(topMark + 1L, atOnce + 1) <= MOST_CODES) {
            atOnce++;
        }
        var parts = new MarkCodes[(weights.size() + atOnce - 1) / atOnce];
        for (var part = 0; part < parts.length; part++) {
            var last = Math.min(weights.size(), (part + 1) * atOnce);
            parts[part] = new MarkCodes(weights.subList(part * atOnce, last), topMark, blockSize);
        }
        return parts;
    }

    /** How many codes there are. */
    int size() {
        return Math.powExact(base, marks);
    }

    /** How many marks a code stands for. */
    int marks() {
        return marks;
    }

    /**
     * Reads the codes of ballots and adds up the weighted marks, which end below 0 where one is open.
     *
     * @param rows marks, and {@link #BYTES_BEHIND} bytes more
     * @param start where the marks of the first ballot begin
     * @param width how far the next ballot's are
     * @param odd is no longer 0 afterwards where one of a ballot's bytes is no mark; its code and its sum then mean nothing
     */
    void read(byte[] rows, int start, int width, int[] codes, int[] sums, int[] odd, int length) {
        var own = (int) (-1L >>> (Long.SIZE - marks * Byte.SIZE));
        var at = start;
        for (var ballot = 0; ballot < length; ballot++) {
            words[ballot] = (int) WORD.get(rows, at) & own;
            at += width;
        }
        check(words, each(0x7f - (base - 1)), odd, length);
        clearNoOpinion(words, length);
        add(words, weights, sums, length);
        addOpen(words, each(1) & ~own, sums, length);
        Arrays.fill(codes, 0, length, 0);
        add(words, places, codes, length);
    }

    // why: each loop writes to one array, which the compiler turns into instructions for many ballots at once

    /** Adding {@code spare} to a byte sets its highest bit where it is above the best mark. */
    private static void check(int[] words, int spare, int[] odd, int length) {
        for (var at = 0; at < length; at++) {
            var word = words[at];
            var noOpinion = whole(word & each(0x80));
            odd[at] |= (noOpinion & ~word) | (((word & ~noOpinion) + spare) & each(0x80));
        }
    }

    private static void clearNoOpinion(int[] words, int length) {
        for (var at = 0; at < length; at++) {
            words[at] &= ~whole(words[at] & each(0x80));
        }
    }

    /** Adds the bytes of each word, every one times its factor. */
    private static void add(int[] words, int[] factors, int[] sums, int length) {
        var first = factors[0];
        var second = factors[1];
        var third = factors[2];
        var fourth = factors[3];
        for (var at = 0; at < length; at++) {
            var word = words[at];
            sums[at] += first * (word & 0xff)
                    + second * ((word >>> 8) & 0xff)
                    + third * ((word >>> 16) & 0xff)
                    + fourth * (word >>> 24);
        }
    }

    /** Subtracting 1 reaches the highest bit of a byte that is 0, an open mark; {@code others} are the bytes that hold none. */
    private static void addOpen(int[] words, int others, int[] sums, int length) {
        for (var at = 0; at < length; at++) {
            var answers = words[at] | others;
            var open = (answers - each(1)) & ~answers & each(0x80);
            sums[at] += ((open | -open) >> 31) & OPEN;
        }
    }

    /** All bits of each byte of which the highest is set. */
    private static int whole(int highest) {
        return highest | (highest - (highest >>> 7));
    }

    /** The same in each byte of a word. */
    private static int each(int value) {
        return value * 0x01010101;
    }

    /** One of the marks of a code, 0 where it is open. */
    int mark(int code, int place) {
        return code / Math.powExact(base, place) % base;
    }
}
