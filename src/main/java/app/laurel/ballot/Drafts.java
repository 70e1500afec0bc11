package app.laurel.ballot;

import app.laurel.ballot.BallotDraftStore.SealedDraft;
import app.laurel.ballot.DraftCodec.Draft;
import app.laurel.edition.Edition;
import java.util.Arrays;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Drafts, sealed and opened. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Drafts {
    private final BallotDraftStore store;

    Drafts(BallotDraftStore store) {
        this.store = store;
    }

    /** The draft as it is now. */
    Draft read(Edition edition, EditionKey key, VoterTag tag) {
        return store.find(edition.id(), tag)
                .map(it -> open(edition, key, tag, it))
                .orElse(Draft.EMPTY);
    }

    /** The draft as it is now; nobody else of this voter's devices goes on until the transaction ends. */
    Draft lock(Edition edition, EditionKey key, VoterTag tag) {
        return open(edition, key, tag, store.lock(edition.id(), tag));
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

    private static Draft open(Edition edition, EditionKey key, VoterTag tag, SealedDraft row) {
        var sealed = row.sealed();
        if (sealed == null) return Draft.EMPTY;
        var criteria = edition.rules().criteria().size();
        return DraftCodec.decode(row.version(), key.openDraft(tag, row.version(), sealed), criteria);
    }
}
