package app.laurel.ballot;

import static java.util.Objects.requireNonNull;

import app.laurel.ballot.DraftCodec.Draft;
import app.laurel.ballot.VotersRow.SealedDraft;
import app.laurel.base.id.CategoryId;
import app.laurel.base.id.MemberId;
import app.laurel.edition.Category;
import app.laurel.edition.Edition;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
    private final DraftGroupStore rows;
    private final CategoryKeys keys;

    Drafts(BallotDraftStore store, DraftGroupStore rows, CategoryKeys keys) {
        this.store = store;
        this.rows = rows;
        this.keys = keys;
    }

    /** The draft as it is now, with what lies in the box as what was cast. */
    Draft read(Category category, CategoryKey key, VoterTag tag) {
        return open(category, key, tag, rows.find(category.id(), List.of(tag)).getOrDefault(tag, VotersRow.NONE));
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

    /** Puts these drafts in the place of those before, whose rows are locked. */
    void put(Poll poll, Map<VoterTag, Draft> next) {
        rows.put(poll.category().id(), closed(poll, next));
    }

    /** Keeps what voters saved first, whose rows are not locked; those of them whom no other device forestalled. */
    Set<VoterTag> begin(Poll poll, Map<VoterTag, Draft> first) {
        var category = poll.category().id();
        var ours = closed(poll, first);
        var begun = new HashSet<VoterTag>();
        rows.addIfNone(category, ours).forEach((tag, row) -> {
            var own = requireNonNull(ours.get(tag));
            // why: no two seals are the same, so this is ours or somebody else's; an empty one is nobody's
            if (Arrays.equals(row.sealed(), own.sealed()) || store.replace(category, tag, own)) begun.add(tag);
        });
        return begun;
    }

    /** Puts an empty draft in the place of a locked one, under a version that cannot be guessed. */
    void empty(Poll poll, VoterTag tag, Draft locked) {
        var version = locked.kept().version() + 1 + RANDOM.nextInt(LEAP);
        put(poll, Map.of(tag, new Draft(new SavedBallot(version, Answers.NONE, null), "")));
    }

    /** Deletes the draft once no ballot can be cast any more. */
    void remove(CategoryId category, MemberId member) {
        keys.find(category).ifPresent(it -> store.remove(category, it.tag(new Voter.OfMember(member))));
    }

    private static SortedMap<VoterTag, SealedDraft> closed(Poll poll, Map<VoterTag, Draft> drafts) {
        var closed = new TreeMap<VoterTag, SealedDraft>();
        drafts.forEach((tag, draft) -> {
            var version = draft.kept().version();
            var bytes = DraftCodec.encode(draft, poll.shops(), poll.criteria());
            closed.put(tag, new SealedDraft(version, poll.key().closeDraft(tag, version, bytes)));
        });
        return closed;
    }

    /** The draft of a row, with its ballot as what was cast. */
    static Draft open(Category category, CategoryKey key, VoterTag tag, VotersRow row) {
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
