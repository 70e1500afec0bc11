package app.laurel.ballot;

import app.laurel.base.id.CategoryId;
import app.laurel.base.seal.Digests;
import app.laurel.base.seal.Seal;
import app.laurel.base.seal.SealOpener;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Mac;

/**
 * The secret of one category: makes voters' tags, and seals and opens ballots. Not for several threads.
 *
 * @see "src/docs/decisions/sealed-ballots.md"
 */
final class CategoryKey {
    static final int BYTES = 32;
    static final int NONCE_BYTES = 32;
    private static final int CONTEXT_BYTES = Integer.BYTES + VoterTag.BYTES + Integer.BYTES;
    private static final byte[] DRAFT = "draft".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] VOTER = "voter".getBytes(StandardCharsets.US_ASCII);

    private final CategoryId category;
    private final byte[] secret;
    private final Seal seal;
    private final Mac mac;
    private final SecureRandom random = new SecureRandom();

    CategoryKey(CategoryId category, byte[] key) {
        this.category = category;
        secret = key.clone();
        seal = new Seal(key);
        mac = Digests.hmac(key);
    }

    /** HMAC-SHA-256(category key, "voter" | voter). */
    VoterTag tag(Voter voter) {
        mac.update(VOTER);
        return new VoterTag(mac.doFinal(voter.bytes()));
    }

    /** The bytes of the key: for what is written down of it when it is destroyed, its hash. */
    byte[] secret() {
        return secret.clone();
    }

    UUID newBallotId() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    /**
     * Commits to a ballot and seals nonce and ballot for the voter's row.
     *
     * @param shops of the list: every ballot of a list is as long as one that marks all of it, so that its length says nothing
     */
    SealedBallot close(VoterTag tag, Ballot ballot, int shops) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var form = BallotCodec.encode(ballot);
        var longest = BallotCodec.longest(shops, ballot.choice().marks().criteria());
        var plain = ByteBuffer.allocate(NONCE_BYTES + Math.max(form.length, longest))
                .put(nonce)
                .put(form)
                .array();
        var sealed = seal.close(plain, context(tag.bytes(), ballot.seq()));
        return new SealedBallot(tag, ballot.id(), ballot.seq(), BallotCodec.commitment(nonce, form), sealed);
    }

    /**
     * Opens the ballot of a row for reading.
     *
     * @param publicId of the category: whoever has the key could seal a ballot of another one under it
     * @throws BoxChangedException if the row does not hold what its commitment is of, or no ballot of the category
     */
    Ballot open(SealedBallot sealed, UUID publicId, int criteria) {
        var form = openForm(sealed, criteria);
        try {
            return BallotCodec.decode(form, publicId, criteria);
        } catch (NotABallotException another) {
            throw new BoxChangedException("got what is no ballot of the category", another);
        }
    }

    /** As {@link #open}, in its bytes, whatever ballot they are of. */
    byte[] openForm(SealedBallot sealed, int criteria) {
        var plain = seal.open(sealed.sealed(), context(sealed.tag().bytes(), sealed.seq()));
        var end = NONCE_BYTES + BallotCodec.length(plain, NONCE_BYTES, criteria);
        requireCommitted(plain, 0, end, sealed.commitment());
        return Arrays.copyOfRange(plain, NONCE_BYTES, end);
    }

    /** Opens the ballots of many rows and shows each, without its nonce, to the reader; refuses as {@link #openForm} does. */
    Opener opener(int criteria, SealOpener.Reader reader) {
        return new Opener(criteria, reader);
    }

    private static void requireCommitted(byte[] bytes, int from, int length, byte[] commitment) {
        if (!Arrays.equals(BallotCodec.commitment(bytes, from, length), commitment)) {
            throw new BoxChangedException("got a ballot beside the commitment of another");
        }
    }

    /** Seals a draft for this version of the voter's row. */
    byte[] closeDraft(VoterTag tag, int version, byte[] draft) {
        return seal.close(draft, draftContext(tag, version));
    }

    /** Opens what {@link #closeDraft} sealed. */
    byte[] openDraft(VoterTag tag, int version, byte[] sealed) {
        return seal.open(sealed, draftContext(tag, version));
    }

    private byte[] draftContext(VoterTag tag, int version) {
        var context = context(tag.bytes(), version);
        return ByteBuffer.allocate(DRAFT.length + context.length)
                .put(DRAFT)
                .put(context)
                .array();
    }

    private byte[] context(byte[] tag, int seq) {
        var context = new byte[CONTEXT_BYTES];
        ByteBuffer.wrap(context).putInt(category.value()).put(tag).putInt(seq);
        return context;
    }

    /** Opens rows in the order in which they are added, several at once. */
    final class Opener {
        private final SealOpener seals;
        private final byte[] context = context(new byte[VoterTag.BYTES], 0);
        private final ArrayDeque<byte[]> commitments = new ArrayDeque<>();

        private Opener(int criteria, SealOpener.Reader reader) {
            seals = seal.opener(0, (bytes, from, all) -> {
                var length = BallotCodec.length(bytes, from + NONCE_BYTES, criteria);
                requireCommitted(bytes, from, NONCE_BYTES + length, commitments.remove());
                reader.read(bytes, from + NONCE_BYTES, length);
            });
        }

        /** Adds the ballot of a row; the reader is shown it, and any others that waited, now or later. */
        void add(byte[] tag, int seq, byte[] commitment, byte[] sealed) {
            ByteBuffer.wrap(context).position(Integer.BYTES).put(tag).putInt(seq);
            commitments.add(commitment);
            seals.add(sealed, context);
        }

        /** Shows those that wait still. */
        void finish() {
            seals.finish();
        }
    }
}
