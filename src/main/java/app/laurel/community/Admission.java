package app.laurel.community;

/** By which way a person came into a community. */
public enum Admission {
    /** A moderator or host brought the person in. */
    MODERATOR,
    /** The person stood in a roster that a moderator uploaded. */
    ROSTER,
    /** The person used an invitation's code. */
    INVITE,
    /** A moderator approved the person's request. */
    REQUEST
}
