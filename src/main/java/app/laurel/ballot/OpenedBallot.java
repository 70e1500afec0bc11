package app.laurel.ballot;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * A window on the bytes of one ballot. A count moves one window over all ballots, so that nothing is built for each of them; what
 * it shows is gone when it moves on. Not for several threads.
 */
public final class OpenedBallot {
    private static final VarHandle U64 = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle U32 = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    private final int criteria;
    private final int stride;
    private byte[] bytes = {};
    private int from;
    private int shops;

    OpenedBallot(int criteria) {
        this.criteria = criteria;
        this.stride = Integer.BYTES + criteria;
    }

    /**
     * Moves the window.
     *
     * @throws IllegalArgumentException if the bytes are not exactly the form of a ballot
     */
    void show(byte[] source, int offset, int length) {
        bytes = source;
        from = offset;
        if (length < BallotForm.HEAD_BYTES || source[offset] != BallotForm.VERSION) throw bad("its head");
        shops = source[offset + BallotForm.COUNT_AT] & 0xff;
        if (length != BallotForm.HEAD_BYTES + shops * stride) throw bad("its length");
        if (seq() < 1 || (seq() == 1) != isFirst()) throw bad("its version");
        if (favourite() < 0) throw bad("its favourite");
        checkShops();
    }

    /** Which version of the ballot this is, from 1. */
    public int seq() {
        return u32(BallotForm.SEQ_AT);
    }

    /** The number of the favourite shop, 0 for none. */
    public int favourite() {
        return u32(BallotForm.FAVOURITE_AT);
    }

    /** How many shops are marked. */
    public int shops() {
        return shops;
    }

    /** The number of the shop at this place, from 0; the numbers ascend. */
    public int shop(int place) {
        return u32(BallotForm.HEAD_BYTES + place * stride);
    }

    /** The mark at this place for the criterion, both from 0: a byte of {@link Mark}. */
    public byte mark(int place, int criterion) {
        return bytes[from + BallotForm.HEAD_BYTES + place * stride + Integer.BYTES + criterion];
    }

    /** Puts the marks at this place one after the other into a row. */
    public void copyMarks(int place, byte[] row, int start) {
        var at = from + BallotForm.HEAD_BYTES + place * stride + Integer.BYTES;
        if (criteria == Integer.BYTES) {
            U32.set(row, start, (int) U32.get(bytes, at)); // why: the usual number, without a loop
        } else {
            System.arraycopy(bytes, at, row, start, criteria);
        }
    }

    /** How many criteria each shop is marked on. */
    public int criteria() {
        return criteria;
    }

    /** Whether the voter took the ballot back. */
    public boolean isWithdrawal() {
        return shops == 0 && favourite() == 0;
    }

    byte[] marks(int place) {
        var start = from + BallotForm.HEAD_BYTES + place * stride + Integer.BYTES;
        return Arrays.copyOfRange(bytes, start, start + criteria);
    }

    private void checkShops() {
        var all = bytes;
        var at = from + BallotForm.HEAD_BYTES;
        var before = 0;
        for (var place = 0; place < shops; place++) {
            var shop = (int) U32.get(all, at);
            if (shop <= before) throw bad("the order of its shops");
            before = shop;
            at += Integer.BYTES;
            var end = at + criteria;
            for (; at <= end - Integer.BYTES; at += Integer.BYTES) {
                if (!Mark.areKnown((int) U32.get(all, at))) throw bad("a mark");
            }
            for (; at < end; at++) {
                if (!Mark.isKnown(all[at])) throw bad("a mark");
            }
        }
    }

    private boolean isFirst() {
        var seen = 0L;
        var end = from + BallotForm.PREVIOUS_AT + Ballot.HASH_BYTES;
        for (var at = from + BallotForm.PREVIOUS_AT; at < end; at += Long.BYTES) {
            seen |= (long) U64.get(bytes, at);
        }
        return seen == 0;
    }

    private int u32(int at) {
        return (int) U32.get(bytes, from + at);
    }

    private static IllegalArgumentException bad(String what) {
        return new IllegalArgumentException("got bytes that are no ballot: " + what + " is wrong");
    }
}
