package app.laurel.terminal;

import app.laurel.count.hugo.Repeats;
import app.laurel.count.pairs.Unrated;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was asked for on the command line of {@code count}. */
final class CountOptions {
    private static final Set<String> WITH_VALUE =
            Set.of("method", "places", "repeats", "missing", "unrated", "seats", "shrink", "tie-order", "profiles");
    private static final Set<String> ALWAYS = Set.of("method", "table", "help");

    private final Map<String, String> given = new LinkedHashMap<>();
    private final List<String> files = new ArrayList<>();

    private CountOptions() {}

    static CountOptions parse(List<String> arguments) {
        var options = new CountOptions();
        var waiting = arguments.iterator();
        while (waiting.hasNext()) {
            var argument = waiting.next();
            if (!argument.startsWith("--")) {
                options.files.add(argument);
                continue;
            }
            var equals = argument.indexOf('=');
            var name = equals < 0 ? argument.substring(2) : argument.substring(2, equals);
            if (!WITH_VALUE.contains(name)) {
                options.put(plain(name, equals), "");
            } else if (equals >= 0) {
                options.put(name, argument.substring(equals + 1));
            } else if (waiting.hasNext()) {
                options.put(name, waiting.next());
            } else {
                throw new UnusableInputException("needs-value", name);
            }
        }
        return options;
    }

    private static String plain(String name, int equals) {
        if (!ALWAYS.contains(name) || equals >= 0) {
            throw new UnusableInputException("unknown-option", name);
        }
        return name;
    }

    private void put(String name, String value) {
        if (given.put(name, value) != null) {
            throw new UnusableInputException("given-twice", name);
        }
    }

    boolean asksForHelp() {
        return given.containsKey("help") || files.contains("-h") || (given.isEmpty() && files.isEmpty());
    }

    boolean asksForTable() {
        return given.containsKey("table");
    }

    /** The method, after a check that it reads every option given. */
    MethodOption method() {
        var word = given.get("method");
        if (word == null) {
            throw new UnusableInputException("no-method");
        }
        var method = MethodOption.of(word);
        for (var name : given.keySet()) {
            if (!ALWAYS.contains(name) && !method.reads(name)) {
                throw new UnusableInputException("means-nothing", name, word);
            }
        }
        return method;
    }

    /** Reads every option once, so that a wrong one is reported before a long file is read. */
    void check(MethodOption method) {
        seats(method);
        places();
        shrink();
        repeats();
        unrated();
        file();
    }

    boolean readsProfiles() {
        return given.containsKey("profiles");
    }

    String file() {
        var profiles = given.get("profiles");
        var wanted = profiles == null ? 1 : 0;
        if (files.size() != wanted) {
            throw new UnusableInputException("files", files.size() + 1 - wanted);
        }
        return profiles == null ? files.getFirst() : profiles;
    }

    int places() {
        return (int) OptionValues.number(given, "places", 10, 1);
    }

    int seats(MethodOption method) {
        var seats = (int) OptionValues.number(given, "seats", 1, 1);
        if (method == MethodOption.STAR && seats != 1) {
            throw new UnusableInputException("one-seat", seats);
        }
        return seats;
    }

    long shrink() {
        return OptionValues.number(given, "shrink", 0, 0);
    }

    Repeats repeats() {
        return "share".equals(OptionValues.choice(given, "repeats", "distinct", "share"))
                ? Repeats.SHARE
                : Repeats.DISTINCT;
    }

    Unrated unrated() {
        return "last".equals(OptionValues.choice(given, "unrated", "no-opinion", "last"))
                ? Unrated.LAST
                : Unrated.NO_OPINION;
    }

    @Nullable String find(String name) {
        return given.get(name);
    }
}
