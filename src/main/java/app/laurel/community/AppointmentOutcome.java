package app.laurel.community;

/** What came of naming or removing a moderator. */
public sealed interface AppointmentOutcome {
    /** It holds from now on. */
    record Done() implements AppointmentOutcome {}

    /** It takes two people, and this is what came of asking. */
    record Waits(AskOutcome asked) implements AppointmentOutcome {}

    /** Moderators keep the person out of the community. */
    record Barred() implements AppointmentOutcome {}

    /** Nothing is asked and nothing changes. */
    sealed interface Refused extends AppointmentOutcome {
        /** The key of the text that says why. */
        String key();
    }

    /** Whoever asks takes no part in such a decision. */
    record Prevented(String key) implements Refused {}

    /** The person was a moderator already, or was none. */
    record Unchanged() implements Refused {
        @Override
        public String key() {
            return "community.appointment.unchanged";
        }
    }

    /** Another account of this person moderates the community. */
    record SamePerson() implements Refused {
        @Override
        public String key() {
            return "community.appointment.twice";
        }
    }

    /** The person's public name looks like that of another moderator. */
    record NameTaken() implements Refused {
        @Override
        public String key() {
            return "community.appointment.name-taken";
        }
    }

    /** A community keeps at least one moderator. */
    record LastModerator() implements Refused {
        @Override
        public String key() {
            return "community.people.last";
        }
    }

    /** The outcome that waits for a second person. */
    static AppointmentOutcome of(AskOutcome asked) {
        return new Waits(asked);
    }
}
