package app.laurel.badge.misuse;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is wrong with a badge that somebody met. */
public enum MisuseKind {
    /** It was given to another shop than the one that shows it. */
    COPIED,
    /** What is said beside it is not what it was given for. */
    UNTRUE,
    /** It is none of ours, and looks as if it were. */
    FAKE,
    /** What the words say. */
    OTHER;

    /** The one of this name in forms; empty for any other text. */
    public static Optional<MisuseKind> ofTag(String tag) {
        return Arrays.stream(values()).filter(it -> it.tag().equals(tag)).findFirst();
    }

    /** Its name in forms and in the keys of texts. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its text. */
    public String key() {
        return "badge.misuse.kind." + tag();
    }
}
