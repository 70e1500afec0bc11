package app.laurel.base.seal;

import java.util.Locale;

/** What came of a step of a rotation. */
public enum RotationOutcome {
    /** Both keys open the database. */
    BEGUN,
    /** They did so before. */
    BEGUN_ALREADY,
    /** Only the new key does. */
    ENDED,
    /** Only the old key does, as if nothing had begun. */
    CANCELLED,
    /** The new key is the one that is in use. */
    SAME_KEY,
    /** Another new key was added before, and is to be removed or kept first. */
    UNDER_WAY,
    /** There is nothing to end. */
    NONE_UNDER_WAY,
    /** Whoever would end the rotation has only the key that would be removed. */
    OLD_KEY_SET,
    /** Whoever would cancel it works with the key that would be removed. */
    NEW_KEY_SET;

    /** Whether it is as was wished. */
    public boolean isDone() {
        return switch (this) {
            case BEGUN, BEGUN_ALREADY, ENDED, CANCELLED -> true;
            case SAME_KEY, UNDER_WAY, NONE_UNDER_WAY, OLD_KEY_SET, NEW_KEY_SET -> false;
        };
    }

    /** The key of the text that describes it. */
    public String key() {
        return "rotation." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
