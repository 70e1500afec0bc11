package app.laurel.result;

import app.laurel.community.DecidedAct;
import app.laurel.tally.Exclusions;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What another version of a result leaves out, why, and who decided that. */
record Correction(Exclusions exclusions, String reason, DecidedAct decided) {
    /** Reads what {@link #shops} and {@link #files} write. */
    static Exclusions parse(String shops, String files) {
        var numbers = parts(shops).stream().map(Integer::valueOf).collect(Collectors.toSet());
        return new Exclusions(numbers, Set.copyOf(parts(files)));
    }

    static String shops(Exclusions exclusions) {
        return write(exclusions.shops());
    }

    static String files(Exclusions exclusions) {
        return write(exclusions.files());
    }

    private static List<String> parts(String written) {
        return Arrays.stream(written.split(",", -1)).filter(it -> !it.isEmpty()).toList();
    }

    private static String write(Collection<?> parts) {
        return parts.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    }
}
