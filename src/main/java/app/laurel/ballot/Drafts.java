package app.laurel.ballot;

import static java.util.Objects.requireNonNull;

import app.laurel.ballot.BallotDraftStore.SealedDraft;
import app.laurel.ballot.BallotDraftStore.VotersRow;
import app.laurel.ballot.DraftCodec.Draft;
import app.laurel.base.id.CategoryId;
import app.laurel.base.id.MemberId;
import app.laurel.edition.Category;
import app.laurel.edition.Edition;
import app.laurel.nomination.Shortlists;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Drafts, sealed and opened. What was cast is always what lies in the box, never what a draft says of it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Drafts {
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Wide enough that no guess meets it, and that versions last for thirty departures of one member in a year. */
    private static final int LEAP = 1 << 26;

    private final BallotDraftStore store;
    private final BallotStore ballots;
    private final CategoryKeys keys;
    private final Shortlists shortlists;

    Drafts(BallotDraftStore store, BallotStore ballots, CategoryKeys keys, Shortlists shortlists) {
        this.store = store;
        this.keys = keys;
        this.ballots = ballots;
        this.shortlists = shortlists;
    }

    /** The draft as it is now, with what lies in the box as what was cast. */
    Draft read(Category category, CategoryKey key, VoterTag tag) {
        return open(category, key, tag, store.find(category.id(), tag));
    }

    /** As {@link #read}, of one voter in several categories of a year, each with its key and the voter's tag there. */
    Map<CategoryId, SavedBallot> read(
            Edition edition, Map<CategoryId, CategoryKey> keys, Map<CategoryId, VoterTag> tags) {
        if (tags.isEmpty()) return Map.of();
        var kept = new HashMap<CategoryId, SavedBallot>();
        store.find(tags).forEach((id, row) -> {
            var key = requireNonNull(keys.get(id));
            kept.put(
                    id,
                    open(edition.category(id), key, requireNonNull(tags.get(id)), row)
                            .kept());
        });
        return kept;
    }

    /**
     * The draft as it is now, and the ballot; nobody else of this voter's devices goes on until the transaction ends.
     *
     * @param version that the voter saw; none was kept before version 1, so the row is made first then: a row that is not there
     *     cannot be locked
     */
    Locked lock(Poll poll, VoterTag tag, int version) {
        var category = poll.category();
        var found = version == 0 ? Optional.<VotersRow>empty() : store.lockWithBallot(category.id(), tag);
        var row = found.orElseGet(() -> {
            var draft = store.lock(category.id(), tag);
            return new VotersRow(draft, ballots.lock(category.id(), tag));
        });
        return new Locked(open(category, poll.key(), tag, row), row.ballot());
    }

    /** Puts this version in the place of the one before; false if that has moved on. */
    boolean keep(Category category, CategoryKey key, VoterTag tag, Draft next) {
        if (next.kept().version() > 1) return replace(category, key, tag, next);
        var first = close(category, key, tag, next);
        var row = store.addIfNone(category.id(), tag, first);
        // why: no two seals are the same, so this is ours or somebody else's
        return Arrays.equals(row.sealed(), first.sealed()) || replace(category, key, tag, next);
    }

    /** As {@link #keep}, for a row that is there. */
    boolean replace(Category category, CategoryKey key, VoterTag tag, Draft next) {
        return store.replace(category.id(), tag, close(category, key, tag, next));
    }

    /** Puts an empty draft in the place of a locked one, under a version that cannot be guessed. */
    void empty(Poll poll, VoterTag tag, Draft locked) {
        var version = locked.kept().version() + 1 + RANDOM.nextInt(LEAP);
        var draft = new Draft(new SavedBallot(version, Answers.NONE, null), "");
        store.put(poll.category().id(), tag, close(poll.category(), poll.key(), tag, draft));
    }

    /** Deletes the draft once no ballot can be cast any more. */
    void remove(CategoryId category, MemberId member) {
        keys.find(category).ifPresent(it -> store.remove(category, it.tag(new Voter.OfMember(member))));
    }

    private SealedDraft close(Category category, CategoryKey key, VoterTag tag, Draft draft) {
        var version = draft.kept().version();
        var shops = shortlists.fixed(category).size();
        var bytes = DraftCodec.encode(draft, shops, category.rules().criteria().size());
        return new SealedDraft(version, key.closeDraft(tag, version, bytes));
    }

    /** A voter's draft and ballot that nobody else changes until the transaction ends. */
    record Locked(Draft draft, Optional<SealedBallot> ballot) {}

    private static Draft open(Category category, CategoryKey key, VoterTag tag, VotersRow row) {
        var criteria = category.rules().criteria().size();
        var draft = open(key, tag, row.draft(), criteria);
        var kept = row.ballot()
                .map(it -> draft.kept()
                        .withBallot(
                                key.open(it, category.publicId(), criteria).choice(),
                                ReceiptNumber.of(it.commitment()),
                                category.schedule().votingCloses()))
                .orElseGet(() -> draft.kept().withoutBallot());
        return new Draft(kept, draft.lastTry());
    }

    private static Draft open(CategoryKey key, VoterTag tag, SealedDraft row, int criteria) {
        var sealed = row.sealed();
        return sealed == null
                ? Draft.EMPTY
                : DraftCodec.decode(row.version(), key.openDraft(tag, row.version(), sealed), criteria);
    }
}
