package app.laurel.backup;

/** Why there is no copy, or nothing restored: one sentence for whoever typed the command, by its key. */
final class CopyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    /** @param key what follows {@code backup.failed.} in the translations */
    CopyException(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments;
    }

    String key() {
        return "backup.failed." + key;
    }

    Object[] arguments() {
        return arguments.clone();
    }
}
