package app.laurel.base.seal;

/** Told of each step of a rotation that changed which master keys open the database, within its transaction. */
@FunctionalInterface
public interface RotationWatch {
    /**
     * Takes note of a step.
     *
     * @param step what came of it
     * @param key name of the key that was added, or that alone is left; it tells nothing about the key
     */
    void changed(RotationOutcome step, String key);
}
