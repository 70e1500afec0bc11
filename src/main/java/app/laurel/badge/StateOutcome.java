package app.laurel.badge;

/** What came of changing a badge's state. */
public enum StateOutcome {
    /** Storefronts show it within ten minutes. */
    CHANGED("badge.desk.changed"),
    /** It takes two people, and waits for the second one. */
    ASKED("community.ask.asked"),
    /** It waits for the second one already. */
    ASKED_ALREADY("community.ask.already"),
    /** Whoever acts for an award does so under a public name. */
    NAME_MISSING("community.confirm.no-name"),
    /** The reason is public and must be worth reading. */
    REASON_MISSING("badge.desk.reason-missing"),
    /** A revoked award stays revoked. */
    REVOKED_FOR_GOOD("badge.desk.revoked-for-good");

    private final String key;

    StateOutcome(String key) {
        this.key = key;
    }

    /** The key of the text that describes it. */
    public String key() {
        return key;
    }

    /** Whether it is done, or on its way. */
    public boolean isGood() {
        return this == CHANGED || this == ASKED;
    }
}
