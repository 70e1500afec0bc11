package app.laurel.base.text;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which texts the sources name: by a whole key, or by one put together of what stands between quotes and of names of constants,
 * types and components. A key that can be put together of parts from elsewhere passes, so an unused one may stay unseen, a used one is never taken
 * for unused.
 */
final class NamedTexts {
    private static final String BROWSER = "frontend";
    private static final List<Path> SOURCES =
            List.of(Path.of("src", "main", "java", "app", "laurel"), Path.of("src", "main", "jte"), Path.of(BROWSER));
    private static final Pattern TEST = Pattern.compile(".*\\.(test|fixture)\\.ts");
    private static final Pattern BETWEEN = Pattern.compile("[\"'`]|\\$\\{|}|%s");
    private static final Pattern PIECE = Pattern.compile("[A-Za-z0-9_.-]+");
    private static final Pattern NAME =
            Pattern.compile("\\b([A-Z][A-Z0-9_]+)\\b|\\b(?:record|class|enum|interface) (\\w+)");

    private static final Pattern COMPONENTS = Pattern.compile("\\brecord \\w+\\(([^)]*)\\)");
    private static final Pattern COMPONENT = Pattern.compile("\\w+(?=\\s*(?:,|$))");

    private final Map<String, Set<String>> modulesByPiece = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    private NamedTexts() {}

    /** Of all sources but tests. */
    static NamedTexts inSources() {
        var named = new NamedTexts();
        SOURCES.forEach(named::read);
        return named;
    }

    private void read(Path root) {
        try (var all = Files.walk(root)) {
            for (var file : all.filter(NamedTexts::isSource).toList()) {
                read(
                        root.equals(SOURCES.getLast())
                                ? BROWSER
                                : root.relativize(file).getName(0).toString(),
                        file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean isSource(Path file) {
        var name = file.getFileName().toString();
        return Stream.of(".java", ".jte", ".ts").anyMatch(name::endsWith)
                && !TEST.matcher(name).matches();
    }

    private void read(String module, Path file) throws IOException {
        var source = Files.readString(file);
        BETWEEN.splitAsStream(source)
                .filter(it -> PIECE.matcher(it).matches())
                .forEach(it -> modulesByPiece
                        .computeIfAbsent(it, piece -> new HashSet<>())
                        .add(module));
        if (file.toString().endsWith(".java")) readNames(source);
    }

    private void readNames(String source) {
        NAME.matcher(source)
                .results()
                .flatMap(it -> forms(it.group(1) == null ? it.group(2) : it.group(1)))
                .forEach(names::add);
        COMPONENTS
                .matcher(source)
                .results()
                .flatMap(it -> COMPONENT.matcher(it.group(1)).results())
                .forEach(it -> names.add(it.group()));
    }

    /** How a constant or a type stands in a key. */
    private static Stream<String> forms(String name) {
        var small = name.toLowerCase(Locale.ROOT);
        var parted = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return Stream.of(name, small, small.replace('_', '-'), parted);
    }

    /** Whether anything can come to this key. */
    boolean contains(String key) {
        return modulesByPiece.containsKey(key)
                || splits(key)
                        .anyMatch(at -> modules(key.substring(0, at)).stream()
                                .anyMatch(module -> isPut(key.substring(at), module, true)));
    }

    /** The modules in which a key can begin like this; one word is no beginning. */
    private Set<String> modules(String beginning) {
        return beginning.indexOf('.') < 0 ? Set.of() : modulesByPiece.getOrDefault(beginning, Set.of());
    }

    private boolean isPut(String rest, String module, boolean whole) {
        return isPart(rest, module)
                || (whole && modulesByPiece.containsKey(rest))
                || splits(rest)
                        .anyMatch(at ->
                                isPart(rest.substring(0, at), module) && isPut(rest.substring(at), module, false));
    }

    private boolean isPart(String part, String module) {
        return names.contains(part)
                || isIn(module, part)
                || isIn(module, part + ".")
                || isIn(BROWSER, part)
                || (part.startsWith(".") && isIn("base", part))
                || part.chars().allMatch(Character::isDigit);
    }

    private boolean isIn(String module, String piece) {
        return modulesByPiece.getOrDefault(piece, Set.of()).contains(module);
    }

    /** Before and behind each dot and hyphen, so that it goes with either side. */
    private static Stream<Integer> splits(String text) {
        return IntStream.range(1, text.length())
                .filter(at -> isJoint(text.charAt(at)) || isJoint(text.charAt(at - 1)))
                .boxed()
                .collect(toSet())
                .stream();
    }

    private static boolean isJoint(char letter) {
        return letter == '.' || letter == '-';
    }
}
