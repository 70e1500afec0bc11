package app.laurel.tally.document;

import java.util.List;

/** Says that a rules document is none, or misses what the count needs; kind and arguments name the cause for any language. */
public final class UnusableRulesException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient List<String> arguments;

    UnusableRulesException(Kind kind, String... arguments) {
        super("rules.json: %s %s".formatted(kind, List.of(arguments)));
        this.kind = kind;
        this.arguments = List.of(arguments);
    }

    /** What is wrong. */
    public enum Kind {
        /** It is no JSON; the argument is what the reader says. */
        NOT_JSON,
        /** It is of another form; the arguments are the forms wanted. */
        OTHER_FORM,
        /** A whole number is missing; the argument is its key. */
        NO_NUMBER,
        /** A word is not one of those known; the arguments are key and word. */
        UNKNOWN_WORD,
        /** It says nothing of the category asked for; the argument is its id. */
        NO_SUCH_CATEGORY,
        /** Two categories have one id, or one has none; the argument is the id. */
        REPEATED_CATEGORY,
        /** It names no category; the argument is the key. */
        NO_CATEGORY
    }

    /** What is wrong. */
    public Kind kind() {
        return kind;
    }

    /** What the kind speaks of. */
    public List<String> arguments() {
        return arguments;
    }
}
