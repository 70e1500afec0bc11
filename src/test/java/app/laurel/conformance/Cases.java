package app.laurel.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the cases lie: the folder of the system property {@code laurel.conformance}, or the shared data beside the
 * repository. A folder holds one subfolder a family, or is itself the folder of one family.
 */
final class Cases {
    private Cases() {}

    static List<Path> files(String family, String suffix) throws IOException {
        try (var list = Files.list(folder(family))) {
            return list.filter(it -> it.getFileName().toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }

    /** The files of a family that lie in its subfolders as well. */
    static List<Path> below(String family, Predicate<Path> isCase) throws IOException {
        try (var files = Files.walk(folder(family))) {
            return files.filter(Files::isRegularFile).filter(isCase).sorted().toList();
        }
    }

    private static Path folder(String family) {
        var given = System.getProperty("laurel.conformance");
        var root = Path.of(given == null ? "../shared/data" : given);
        var folder = Files.isDirectory(root.resolve(family)) || given == null ? root.resolve(family) : root;
        Assumptions.assumeTrue(Files.isDirectory(folder), () -> folder + " is not there: nothing was checked");
        return folder;
    }

    static JsonNode json(Path file) throws IOException {
        return new JsonMapper().readTree(Files.readString(file));
    }

    /** The rows of a CSV file; the fields may be quoted. */
    static List<List<String>> rows(Path file) throws IOException {
        return Files.readString(file).lines().map(Cases::fields).toList();
    }

    private static List<String> fields(String line) {
        var fields = new ArrayList<String>();
        var field = new StringBuilder();
        var quoted = false;
        for (var at = 0; at < line.length(); at++) {
            var character = line.charAt(at);
            if (character == '"') {
                quoted = !quoted;
            } else if (character == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(character);
            }
        }
        fields.add(field.toString());
        return fields;
    }

    static void someWereFound(int cases) {
        if (System.getProperty("laurel.conformance") != null) {
            Assumptions.assumeTrue(cases > 0, "no case of this family in the folder");
        }
        assertThat(cases).as("cases checked").isPositive();
    }
}
