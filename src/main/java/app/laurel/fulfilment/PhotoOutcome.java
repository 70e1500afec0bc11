package app.laurel.fulfilment;

import java.util.Locale;

/** What came of an act on the photo of a plaque. */
public enum PhotoOutcome implements PhotoAnswer {
    DONE,
    /** The plaque has not arrived yet. */
    TOO_EARLY,
    /** There is no photo. */
    NONE,
    /** Moderators took one down, so no other takes its place. */
    TAKEN_DOWN,
    /** Somebody else has put another one there since it was seen. */
    CHANGED,
    /** A reason has three characters at least. */
    REASON_SHORT;

    /** Key of the sentence that says it. */
    public String key() {
        return "fulfilment.photo.outcome." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
