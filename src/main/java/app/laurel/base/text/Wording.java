package app.laurel.base.text;

/** Finds a text by its key, in the reader's language. */
@FunctionalInterface
public interface Wording {
    /** The text of a key. */
    String get(String key, Object... arguments);
}
