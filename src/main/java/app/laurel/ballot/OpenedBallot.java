package app.laurel.ballot;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;

/**
 * A window on the bytes of one ballot. A count moves one window over all ballots, so that nothing is built for each of them; what
 * it shows is gone when it moves on. Not for several threads.
 */
public final class OpenedBallot {
    private static final VarHandle U64 = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle U32 = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    private static final int CATEGORY_AT = 1;
    private static final int ID_AT = 17;

    private final UUID category;
    private final int criteria;
    private final int stride;
    private byte[] bytes = {};
    private int from;
    private int shops;

    /** @param category the public id that every ballot shown has to name */
    OpenedBallot(UUID category, int criteria) {
        this.category = category;
        this.criteria = criteria;
        this.stride = Integer.BYTES + criteria;
    }

    /**
     * Moves the window.
     *
     * @throws NotABallotException if the bytes are not exactly the form of a ballot of the category
     */
    void show(byte[] source, int offset, int length) {
        bytes = source;
        from = offset;
        if (length < BallotCodec.HEAD_BYTES || source[offset] != BallotCodec.VERSION)
            throw new NotABallotException("its head");
        if (u64(CATEGORY_AT) != category.getMostSignificantBits()
                || u64(CATEGORY_AT + Long.BYTES) != category.getLeastSignificantBits())
            throw new NotABallotException("its category");
        shops = source[offset + BallotCodec.COUNT_AT] & 0xff;
        if (length != BallotCodec.HEAD_BYTES + shops * stride) throw new NotABallotException("its length");
        if (seq() < 1 || (seq() == 1) != isFirst()) throw new NotABallotException("its version");
        if (favourite() < 0) throw new NotABallotException("its favourite");
        checkShops();
    }

    /** The random number that all versions of this ballot have. */
    UUID id() {
        return new UUID(u64(ID_AT), u64(ID_AT + Long.BYTES));
    }

    /** Shows these shops as if they had not been marked, nor been the favourite. */
    void leaveOut(Set<Integer> own) {
        for (var place = 0; place < shops; place++) {
            if (own.contains(shop(place))) {
                var marks = from + BallotCodec.HEAD_BYTES + place * stride + Integer.BYTES;
                Arrays.fill(bytes, marks, marks + criteria, Mark.NOT_ANSWERED);
            }
        }
        if (own.contains(favourite())) U32.set(bytes, from + BallotCodec.FAVOURITE_AT, 0);
    }

    /** Which version of the ballot this is, from 1. */
    public int seq() {
        return u32(BallotCodec.SEQ_AT);
    }

    /** The number of the favourite shop, 0 for none. */
    public int favourite() {
        return u32(BallotCodec.FAVOURITE_AT);
    }

    /** How many shops are marked. */
    public int shops() {
        return shops;
    }

    /** The number of the shop at this place, from 0; the numbers ascend. */
    public int shop(int place) {
        return u32(BallotCodec.HEAD_BYTES + place * stride);
    }

    /** The mark at this place for the criterion, both from 0: a byte of {@link Mark}. */
    public byte mark(int place, int criterion) {
        return bytes[from + BallotCodec.HEAD_BYTES + place * stride + Integer.BYTES + criterion];
    }

    /**
     * Puts the marks of all shops into a row. The other bytes of the row stay as they are.
     *
     * @param places for the number of each shop, where its marks begin in the row, or less than 0 where it has no place there
     * @param start where the row begins in these bytes
     * @throws IllegalStateException if a shop has no place
     */
    public void copyMarks(int[] places, byte[] rows, int start) {
        // why: one loop over what lies in local variables, which the compiler then makes fast whatever else it has seen
        var all = bytes;
        var width = criteria;
        var end = from + BallotCodec.HEAD_BYTES + shops * stride;
        for (var at = from + BallotCodec.HEAD_BYTES; at < end; at += Integer.BYTES + width) {
            var to = start + place(places, (int) U32.get(all, at));
            if (width == Integer.BYTES) {
                U32.set(rows, to, (int) U32.get(all, at + Integer.BYTES)); // why: the usual number, at once
            } else {
                System.arraycopy(all, at + Integer.BYTES, rows, to, width);
            }
        }
    }

    /**
     * Where the favourite's marks begin in the row of {@link #copyMarks}, or -1 where there is no favourite.
     *
     * @throws IllegalStateException if the favourite has no place
     */
    public int favouritePlace(int[] places) {
        return favourite() == 0 ? -1 : place(places, favourite());
    }

    private static int place(int[] places, int shop) {
        if (shop >= places.length || places[shop] < 0) {
            throw new IllegalStateException("got a ballot with shop %d, which is not listed".formatted(shop));
        }
        return places[shop];
    }

    /** How many criteria each shop is marked on. */
    public int criteria() {
        return criteria;
    }

    byte[] marks(int place) {
        var start = from + BallotCodec.HEAD_BYTES + place * stride + Integer.BYTES;
        return Arrays.copyOfRange(bytes, start, start + criteria);
    }

    private void checkShops() {
        var all = bytes;
        var at = from + BallotCodec.HEAD_BYTES;
        var before = 0;
        for (var place = 0; place < shops; place++) {
            var shop = (int) U32.get(all, at);
            if (shop <= before) throw new NotABallotException("the order of its shops");
            before = shop;
            at += Integer.BYTES;
            var end = at + criteria;
            for (; at <= end - Integer.BYTES; at += Integer.BYTES) {
                if (!Mark.areKnown((int) U32.get(all, at))) throw new NotABallotException("a mark");
            }
            for (; at < end; at++) {
                if (!Mark.isKnown(all[at])) throw new NotABallotException("a mark");
            }
        }
    }

    private boolean isFirst() {
        var seen = 0L;
        var end = from + BallotCodec.PREVIOUS_AT + Ballot.HASH_BYTES;
        for (var at = from + BallotCodec.PREVIOUS_AT; at < end; at += Long.BYTES) {
            seen |= (long) U64.get(bytes, at);
        }
        return seen == 0;
    }

    private long u64(int at) {
        return (long) U64.get(bytes, from + at);
    }

    private int u32(int at) {
        return (int) U32.get(bytes, from + at);
    }
}
