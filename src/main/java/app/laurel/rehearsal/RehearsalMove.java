package app.laurel.rehearsal;

import app.laurel.edition.Milestone;

/** What came of moving a rehearsal on. */
public sealed interface RehearsalMove {
    /** This date is now. */
    record Moved(Milestone milestone) implements RehearsalMove {}

    /** Invented members are still at it. */
    record Busy() implements RehearsalMove {}

    /** No date is to come. */
    record AtTheEnd() implements RehearsalMove {}
}
