package app.laurel.ballot;

import app.laurel.base.id.UuidBytes;
import app.laurel.base.seal.Digests;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The one form of a ballot in bytes, as the public record prescribes it (big-endian, fixed widths):
 * {@code 01 | category 16 | ballot id 16 | seq u32 | previous commitment 32 | favourite u32 | n u8 | n x (shop u32 | k marks)}, the
 * shops strictly ascending. A ballot has exactly one form, and a form is refused unless it is that one.
 */
final class BallotCodec {
    static final byte VERSION = 1;
    static final int SEQ_AT = 33;
    static final int PREVIOUS_AT = 37;
    static final int FAVOURITE_AT = 69;
    static final int COUNT_AT = 73;
    static final int HEAD_BYTES = 74;

    private static final byte[] COMMIT = "laurel/ballot-commit/v1\0".getBytes(StandardCharsets.US_ASCII);

    private BallotCodec() {}

    /** The bytes of a ballot. */
    public static byte[] encode(Ballot ballot) {
        var marks = ballot.choice().marks();
        var bytes = ByteBuffer.allocate(HEAD_BYTES + marks.byShop().size() * (Integer.BYTES + marks.criteria()));
        bytes.put(VERSION).put(UuidBytes.of(ballot.category())).put(UuidBytes.of(ballot.id()));
        bytes.putInt(ballot.seq()).put(ballot.previous()).putInt(ballot.choice().favourite());
        bytes.put((byte) marks.byShop().size());
        marks.byShop().forEach((shop, given) -> bytes.putInt(shop).put(given));
        return bytes.array();
    }

    /**
     * The ballot of these bytes.
     *
     * @param category the public id of the one whose ballot it has to be
     * @param criteria how many the rules have
     * @throws NotABallotException if the bytes are not exactly the form of a ballot of this category
     */
    public static Ballot decode(byte[] bytes, UUID category, int criteria) {
        var checked = new OpenedBallot(category, criteria);
        checked.show(bytes, 0, bytes.length);
        var byShop = new TreeMap<Integer, byte[]>();
        for (var at = 0; at < checked.shops(); at++) {
            byShop.put(checked.shop(at), checked.marks(at));
        }
        var previous = new byte[Ballot.HASH_BYTES];
        var head = ByteBuffer.wrap(bytes).get(PREVIOUS_AT, previous);
        return new Ballot(
                category,
                new UUID(head.getLong(17), head.getLong(25)),
                checked.seq(),
                previous,
                new Choice(checked.favourite(), new Marks(criteria, byShop)));
    }

    /** How long the form of a ballot is at most that lists so many shops. */
    static int longest(int shops, int criteria) {
        return HEAD_BYTES + shops * (Integer.BYTES + criteria);
    }

    /** How long the form is that begins here; what follows it only hides its length. */
    static int length(byte[] padded, int from, int criteria) {
        return longest(padded[from + COUNT_AT] & 0xff, criteria);
    }

    /**
     * What the public record holds of a ballot.
     *
     * @param nonce 32 random bytes that only the voter's receipt and the reveal show
     */
    public static byte[] commitment(byte[] nonce, byte[] ballot) {
        var hash = Digests.sha256();
        hash.update(COMMIT);
        hash.update(nonce);
        return hash.digest(ballot);
    }

    /** As {@link #commitment(byte[], byte[])}, of a nonce and the form of a ballot that lie one after the other. */
    static byte[] commitment(byte[] bytes, int from, int length) {
        var hash = Digests.sha256();
        hash.update(COMMIT);
        hash.update(bytes, from, length);
        return hash.digest();
    }
}
