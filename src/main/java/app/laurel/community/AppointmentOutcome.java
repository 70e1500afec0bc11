package app.laurel.community;

/** What came of naming or removing a moderator. */
public sealed interface AppointmentOutcome {
    /** It holds from now on. */
    record Done() implements AppointmentOutcome {}

    /** It takes two people, and this is what came of asking. */
    record Waits(AskOutcome asked) implements AppointmentOutcome {}

    /**
     * Whoever asks takes no part in such a decision.
     *
     * @param key of the text that says why
     */
    record Prevented(String key) implements AppointmentOutcome {}

    /** The person was a moderator already, or was none. */
    record Unchanged() implements AppointmentOutcome {}

    /** Another account of this person moderates the community. */
    record SamePerson() implements AppointmentOutcome {}

    /** The person's public name looks like that of another moderator. */
    record NameTaken() implements AppointmentOutcome {}

    /** A community keeps at least one moderator. */
    record LastModerator() implements AppointmentOutcome {}

    /** Moderators keep the person out of the community. */
    record Barred() implements AppointmentOutcome {}

    /** The outcome that waits for a second person. */
    static AppointmentOutcome of(AskOutcome asked) {
        return new Waits(asked);
    }
}
