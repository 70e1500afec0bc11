package app.laurel.terminal;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The methods that the command line offers, and the options that each of them reads. */
enum MethodOption {
    APPROVAL("places"),
    EPH("places", "repeats"),
    EPH_PLUS("places", "repeats"),
    MAJORITY_JUDGMENT("seats", "missing", "profiles"),
    AVERAGE("seats", "shrink"),
    STAR("seats", "tie-order"),
    BLOC_STAR("seats", "tie-order"),
    SCHULZE("seats", "unrated"),
    RANKED_PAIRS("seats", "unrated");

    private final String options;

    MethodOption(String... options) {
        this.options = " " + String.join(" ", options) + " ";
    }

    /** The name as it is written on the command line. */
    String word() {
        return DocumentNames.of(this);
    }

    boolean reads(String option) {
        return options.contains(" " + option + " ");
    }

    boolean countsNominations() {
        return reads("places");
    }

    boolean comparesPairs() {
        return this == STAR || this == BLOC_STAR || this == SCHULZE || this == RANKED_PAIRS;
    }

    boolean takesBlankForZero() {
        return this == STAR || this == BLOC_STAR;
    }

    static MethodOption of(String word) {
        return Arrays.stream(values())
                .filter(it -> it.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new UnusableInputException(
                        "unknown-method",
                        word,
                        Arrays.stream(values()).map(MethodOption::word).collect(Collectors.joining(", "))));
    }
}
