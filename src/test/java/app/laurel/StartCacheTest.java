package app.laurel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher starts with the cache that was made for this jar and this Java, and with no other. */
class StartCacheTest {
    private static final String STARTED = "java --enable-native-access=ALL-UNNAMED -jar ";
    private static final String WITH = "-XX:AOTCache=";

    @TempDir
    Path clone;

    private StubMachine machine;

    @BeforeEach
    void a_build_with_its_cache() throws IOException, InterruptedException {
        machine = new StubMachine(clone);
        Files.createDirectories(clone.resolve(".tools/node-24.21.0-11.21.2"));
        for (var source : List.of("src/bench/java", "src/main", "db", "frontend")) {
            Files.createDirectories(clone.resolve(source));
        }
        Files.writeString(clone.resolve("pom.xml"), "");
        machine.program("mvn", """
                echo Apache Maven 3.9.9
                mkdir -p %1$s/target
                touch %1$s/target/laurel-0.1.0.jar %1$s/target/bench-classpath""".formatted(clone));
        StubMachine.script(clone.resolve("src/main/sh/make-cache"), "#!/bin/sh\ntouch \"$3\"\n");
        StubMachine.script(clone.resolve("jdks/one/bin/java"), """
                #!/bin/sh
                echo java "$@"
                [ "$1" = -Djarmode=tools ] || exit 0
                mkdir -p "$6" && touch "$6/laurel-0.1.0.jar"
                """);
    }

    @Test
    void a_first_run_starts_without_one() throws IOException, InterruptedException {
        assertThat(machine.launch("run").words()).contains(STARTED).doesNotContain(WITH);
    }

    @Test
    void the_bench_makes_one_and_a_run_starts_with_it() throws IOException, InterruptedException {
        assertThat(machine.launch("bench", "start").words()).contains(WITH);

        assertThat(machine.launch("run").words()).contains(WITH);
    }

    @Test
    void one_of_another_jar_is_not_used() throws IOException, InterruptedException {
        machine.launch("bench", "start");
        Files.writeString(clone.resolve("target/run/laurel.jar"), "another");

        assertThat(machine.launch("run").words()).contains(STARTED).doesNotContain(WITH);
    }

    @Test
    void one_of_another_java_is_not_used() throws IOException, InterruptedException {
        machine.launch("bench", "start");
        machine.jdk("25.0.4");

        assertThat(machine.launch("run").words()).contains(STARTED).doesNotContain(WITH);
    }
}
