package app.laurel.fulfilment;

import app.laurel.ratelimit.Decision.Refused;

/** What came of an act on the photo of a plaque that may be done only so often. */
public sealed interface PhotoAnswer permits PhotoOutcome, PhotoAnswer.TooOften {
    /** It was done too often. */
    record TooOften(Refused refused) implements PhotoAnswer {}
}
