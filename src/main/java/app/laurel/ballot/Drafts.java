package app.laurel.ballot;

import app.laurel.ballot.BallotDraftStore.LockedRow;
import app.laurel.ballot.BallotDraftStore.SealedDraft;
import app.laurel.ballot.DraftCodec.Draft;
import app.laurel.edition.Edition;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Drafts, sealed and opened. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Drafts {
    private final BallotDraftStore store;
    private final BallotStore ballots;

    Drafts(BallotDraftStore store, BallotStore ballots) {
        this.store = store;
        this.ballots = ballots;
    }

    /** The draft as it is now. */
    Draft read(Edition edition, EditionKey key, VoterTag tag) {
        return store.find(edition.id(), tag)
                .map(it -> open(edition, key, tag, it))
                .orElse(Draft.EMPTY);
    }

    /**
     * The draft as it is now, and the ballot; nobody else of this voter's devices goes on until the transaction ends.
     *
     * @param version that the voter saw; none was kept before version 1, so the row is made first then: a row that is not there
     *     cannot be locked
     */
    Locked lock(Poll poll, VoterTag tag, int version) {
        var edition = poll.edition();
        var found = version == 0 ? Optional.<LockedRow>empty() : store.lockWithBallot(edition.id(), tag);
        var row = found.orElseGet(() -> {
            var draft = store.lock(edition.id(), tag);
            return new LockedRow(draft, ballots.lock(edition.id(), tag));
        });
        return new Locked(open(edition, poll.key(), tag, row.draft()), row.ballot());
    }

    /** Puts this version in the place of the one before; false if that has moved on. */
    boolean keep(Edition edition, EditionKey key, VoterTag tag, Draft next) {
        if (next.kept().version() > 1) return replace(edition, key, tag, next);
        var first = close(key, tag, next);
        var row = store.addIfNone(edition.id(), tag, first);
        // why: no two seals are the same, so this is ours or somebody else's
        return Arrays.equals(row.sealed(), first.sealed()) || replace(edition, key, tag, next);
    }

    /** As {@link #keep}, for a row that is there. */
    boolean replace(Edition edition, EditionKey key, VoterTag tag, Draft next) {
        return store.replace(edition.id(), tag, close(key, tag, next));
    }

    private static SealedDraft close(EditionKey key, VoterTag tag, Draft draft) {
        var version = draft.kept().version();
        return new SealedDraft(version, key.closeDraft(tag, version, DraftCodec.encode(draft)));
    }

    /** A voter's draft and ballot that nobody else changes until the transaction ends. */
    record Locked(Draft draft, Optional<SealedBallot> ballot) {}

    private static Draft open(Edition edition, EditionKey key, VoterTag tag, SealedDraft row) {
        var sealed = row.sealed();
        if (sealed == null) return Draft.EMPTY;
        var criteria = edition.rules().criteria().size();
        return DraftCodec.decode(row.version(), key.openDraft(tag, row.version(), sealed), criteria);
    }
}
