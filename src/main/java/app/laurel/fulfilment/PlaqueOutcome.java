package app.laurel.fulfilment;

import java.util.Locale;

/** What came of a step of a plaque. */
public enum PlaqueOutcome {
    DONE,
    /** It was there before: a press that came twice does nothing. */
    DONE_BEFORE,
    /** Another step comes first. */
    TOO_EARLY,
    /** The award may not be worn now, so nothing is engraved for it. */
    NOT_WORN,
    /** Nobody has said where it is to be sent, or that was erased with an account. */
    NO_DESTINATION,
    /** It is to be sent elsewhere than when the moderator looked. */
    REDIRECTED,
    /** Nothing was said about what to change. */
    WISH_EMPTY,
    /** It was withdrawn, so nothing comes next. */
    WITHDRAWN,
    /** It was sent, so it is not withdrawn any more. */
    TOO_LATE,
    CARRIER_UNKNOWN,
    /** A carrier's number has letters, digits and hyphens, six to forty of them. */
    NUMBER_WRONG;

    /** Whether what was asked for is so now. */
    public boolean isGood() {
        return this == DONE || this == DONE_BEFORE;
    }

    /** Key of the sentence that says it. */
    public String key() {
        return "fulfilment.plaque.outcome." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
