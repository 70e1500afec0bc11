package app.laurel.nomination;

import java.time.Instant;

/** What came of announcing the list. */
public sealed interface AnnounceOutcome {
    /** Everybody can read it now. */
    record Announced(int shops) implements AnnounceOutcome {}

    /** Nominations are still open. */
    record NominationsOpen(Instant closes) implements AnnounceOutcome {}

    /** Everybody can read it already: it was announced, or voting has opened. */
    record ListIsOut() implements AnnounceOutcome {}

    /** The list is no longer the one that the moderator saw: somebody ruled meanwhile. */
    record ListChanged() implements AnnounceOutcome {}

    /** Nobody is on it. */
    record NobodyListed() implements AnnounceOutcome {}
}
