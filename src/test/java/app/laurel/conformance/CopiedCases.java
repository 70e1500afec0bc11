package app.laurel.conformance;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** A copy of the known cases, in a folder that is given as {@code -Dlaurel.conformance}. */
final class CopiedCases {
    private static final String PROPERTY = "laurel.conformance";

    private final String before = System.getProperty(PROPERTY, "");
    private Path folder = Path.of("");

    /** Copies them and gives the folder until {@link #restore}. */
    void copyInto(Path given) throws IOException {
        folder = given;
        var known = Path.of("../shared/data");
        Assumptions.assumeTrue(Files.isDirectory(known), () -> known + " is not there: nothing was checked");
        try (var files = Files.walk(known)) {
            for (var file : files.filter(it -> it.toString().contains("conformance-"))
                    .filter(Files::isRegularFile)
                    .toList()) {
                var copy = folder.resolve(known.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        System.setProperty(PROPERTY, folder.toString());
    }

    void restore() {
        if (before.isEmpty()) {
            System.clearProperty(PROPERTY);
        } else {
            System.setProperty(PROPERTY, before);
        }
    }

    /** A file of this name among them. */
    Path file(String name) {
        return folder.resolve(name);
    }

    /** Drops in a case that is right, by which the tests pass, and one that is wrong, by which they fail. */
    static void passesAndFails(Path file, String right, String wrong, Check check) throws IOException {
        Files.writeString(file, right);
        assertThatCode(check::run).doesNotThrowAnyException();
        Files.writeString(file, wrong);
        assertThatExceptionOfType(AssertionError.class).isThrownBy(check::run);
    }

    /** One of the tests that read the cases. */
    interface Check {
        void run() throws IOException;
    }
}
