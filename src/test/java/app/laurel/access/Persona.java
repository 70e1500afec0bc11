package app.laurel.access;

import java.util.Set;

/** What somebody is who comes to a year of a community. */
enum Persona {
    /** Not signed in. */
    NOBODY,
    /** Signed in, and a member of nothing. */
    STRANGER,
    MEMBER,
    /** Speaks for a shop on the list. */
    OWNER,
    MODERATOR_ELSEWHERE,
    MODERATOR,
    /** A moderator who works for a shop on the list. */
    BOUND,
    /** Runs the installation, and is a member of nothing. */
    HOST;

    private static final Set<Persona> BELONGING = Set.of(MEMBER, OWNER, MODERATOR, BOUND);
    private static final Set<Persona> MODERATING = Set.of(MODERATOR, BOUND);

    boolean isSignedIn() {
        return this != NOBODY;
    }

    /** Whether somebody in this role belongs to the community, or to the other one that is tried. */
    boolean belongs(boolean abroad) {
        return abroad ? this == MODERATOR_ELSEWHERE : BELONGING.contains(this);
    }

    /** As {@link #belongs}, of moderators. */
    boolean moderates(boolean abroad) {
        return abroad ? this == MODERATOR_ELSEWHERE : MODERATING.contains(this);
    }
}
