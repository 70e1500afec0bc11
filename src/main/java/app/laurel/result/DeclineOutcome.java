package app.laurel.result;

/** What came of declining an award, or of taking that back. */
public enum DeclineOutcome {
    DECLINED,
    /** The shop takes it after all. */
    TAKEN_BACK,
    /** Somebody else who speaks for the shop did the same before. */
    AS_IT_WAS,
    /** The result that gave it holds no longer: there is nothing to decline. */
    FELL,
    /** It was declined too long ago. */
    FOR_GOOD;

    /** The key of the sentence that says so. */
    public String key() {
        return "result.decline.outcome." + name();
    }

    /** Whether it is done. */
    public boolean isGood() {
        return this == DECLINED || this == TAKEN_BACK;
    }
}
