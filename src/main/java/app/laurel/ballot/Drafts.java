package app.laurel.ballot;

import app.laurel.ballot.DraftCodec.Draft;
import app.laurel.edition.Edition;
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

    /** Replaces the version before by this one; false if it has moved on. */
    boolean replace(Edition edition, EditionKey key, VoterTag tag, Draft next) {
        var before = next.kept().version() - 1;
        var sealed = key.closeDraft(tag, before + 1, DraftCodec.encode(next));
        if (before == 0) store.lock(edition.id(), tag);
        return store.replace(edition.id(), tag, before, sealed);
    }

    private static Draft open(Edition edition, EditionKey key, VoterTag tag, BallotDraftStore.SealedDraft row) {
        var sealed = row.sealed();
        if (sealed == null) return Draft.EMPTY;
        var criteria = edition.rules().criteria().size();
        return DraftCodec.decode(row.version(), key.openDraft(tag, row.version(), sealed), criteria);
    }
}
