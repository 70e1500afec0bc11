package app.laurel.rehearsal;

import app.laurel.community.Community;

/** What came of beginning a rehearsal. */
public sealed interface RehearsalOutcome {
    /** It is played there. */
    record Begun(Community copy) implements RehearsalOutcome {}

    /** One is on already; it is thrown away first. */
    record OnAlready() implements RehearsalOutcome {}

    /** What is written down of the year cannot be played: the form of the year says what is wrong. */
    record Faulty() implements RehearsalOutcome {}
}
