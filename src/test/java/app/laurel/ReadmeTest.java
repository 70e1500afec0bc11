package app.laurel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every command that the README gives works from a fresh clone: the launcher takes it on a machine made of stubs, where Maven builds
 * and Java runs nothing, and what it names exists. That the things themselves work is for their own tests.
 */
class ReadmeTest {
    private static final String README = read(Path.of("README.md"));
    private static final Pattern COMMAND = Pattern.compile("(?m)(?:^|`)((?:[A-Z_]+=\\S+ )?(?:\\./laurel|mvn) [^`\n]*)");
    private static final Pattern OPTION = Pattern.compile("(?<= )--[a-z-]+");
    private static final Pattern PROPERTY = Pattern.compile("-D(laurel\\.[a-z.]+)");
    private static final Pattern PROFILE = Pattern.compile("-P([a-z]{2,})");

    @TempDir
    Path clone;

    @ParameterizedTest
    @MethodSource("commands")
    void the_launcher_takes_the_command_on_a_fresh_clone(String command) throws Exception {
        assertThat(command).matches("(LAUREL_DATA=\\S+ )?\\./laurel .*");

        var words = command.replaceFirst(".*\\./laurel ", "").split(" ", -1);
        var ending = machineThatBuilds().launch(words);

        assertThat(ending.code()).as(ending.words()).isZero();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void help_knows_its_options_and_the_code_its_properties(String command) {
        var help = read(Path.of("laurel"))
                + read(Path.of("src/main/resources/vaadin-i18n/translations.properties"))
                + sources("src/bench/java");

        assertThat(OPTION.matcher(command).results().map(it -> it.group()))
                .allSatisfy(it -> assertThat(help).contains(it));
        assertThat(PROPERTY.matcher(command).results().map(it -> it.group(1)))
                .allSatisfy(it -> assertThat(sources("src/test/java")).contains('"' + it + '"'));
    }

    @Test
    void each_measurement_is_told_of_and_is_a_test_that_runs_only_when_asked_for() {
        var launcher = read(Path.of("laurel"));
        var measures =
                launcher.replaceAll("(?s).*\nMEASURES=\"([^\"]*)\".*", "$1").split(" ", -1);

        assertThat(measures).hasSizeGreaterThan(1).allSatisfy(it -> {
            assertThat(README).contains("`./laurel measure " + it + "`");
            assertThat(files("src/test/java")).anyMatch(file -> file.endsWith(it + ".java"));
            assertThat(it).doesNotMatch("Test.*|.*Tests?|.*TestCase|IT.*|.*IT(Case)?"); // what Maven runs by itself
        });
    }

    @Test
    void the_pages_are_built_before_the_tests_that_start_the_application() {
        assertThat(read(Path.of("pom.xml")).replaceAll("\\s+", ""))
                .contains("<phase>process-classes</phase><goals><goal>build-frontend</goal></goals>");
    }

    @Test
    void each_profile_that_a_script_asks_for_exists() {
        var scripts = read(Path.of("laurel")) + read(Path.of("docker/Dockerfile")) + sources("src/main/sh");
        var pom = read(Path.of("pom.xml"));

        assertThat(PROFILE.matcher(scripts).results().map(it -> it.group(1)))
                .contains("mutation", "production")
                .allSatisfy(it -> assertThat(pom).contains("<id>" + it + "</id>"));
    }

    /** As they stand in text and in blocks; in a block, what explains one stands two spaces behind it. */
    static List<String> commands() {
        return COMMAND.matcher(README)
                .results()
                .map(it -> it.group(1).replaceFirst(" {2,}.*", "").strip())
                .distinct()
                .toList();
    }

    private StubMachine machineThatBuilds() throws IOException {
        var machine = new StubMachine(clone);
        Files.createDirectories(clone.resolve(".tools/node-24.21.0-11.21.2"));
        Files.createDirectories(clone.resolve("src/bench/java"));
        Files.createDirectories(clone.resolve("db"));
        Files.createDirectories(clone.resolve("frontend"));
        Files.writeString(clone.resolve("pom.xml"), "");
        machine.program("chromium", "");
        machine.program("find", "case \"$*\" in */fonts*) echo NotoSansCJK ;; *) exec /usr/bin/find \"$@\" ;; esac");
        machine.program("mvn", """
                echo Apache Maven 3.9.9
                mkdir -p %1$s/target
                touch %1$s/target/laurel-0.1.0.jar %1$s/target/bench-classpath""".formatted(clone));
        StubMachine.script(clone.resolve("src/test/sh/with-debian-mariadb"), "#!/bin/sh\nexec \"$@\"\n");
        StubMachine.script(clone.resolve("src/main/sh/make-cache"), "#!/bin/sh\ntouch \"$3\"\n");
        StubMachine.script(clone.resolve("jdks/one/bin/java"), """
                #!/bin/sh
                [ "$1" = -Djarmode=tools ] || exit 0
                mkdir -p "$6" && touch "$6/laurel-0.1.0.jar"
                """);
        return machine;
    }

    private static List<String> files(String folder) {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile).map(Path::toString).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String sources(String folder) {
        return files(folder).stream().map(it -> read(Path.of(it))).reduce("", String::concat);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
