package app.laurel.edition;

/** Whether somebody has used a year that has begun in public; as long as nobody has, it can be thrown away. */
public enum YearUse {
    /** Nobody has: nothing hangs on it but what its moderators wrote down. */
    NONE,
    /** Nominations have opened, and members were told. */
    BEGUN,
    /** Somebody is proposed already, or the list was ruled on. */
    PROPOSED;

    /** The key of the sentence that says why the year stays. */
    public String key() {
        return "edition.discard." + name();
    }
}
