package app.laurel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What makes the image's cache while it is built, with a stub in the place of Java and of the database: an image comes of it in any case. */
class ImageCacheTest {
    private static final Pattern COPIED = Pattern.compile("(?m)^COPY ((?:src|docker)/.*) \\S+$");

    @TempDir
    Path folder;

    @Test
    void the_cache_is_made_with_settings_of_its_own_beside_a_database_and_nothing_else_is_left() throws Exception {
        program("with-debian-mariadb", "LAUREL_DATABASE_URL=there \"$@\"");
        program(
                "make-cache",
                "[ $(printf %s \"$LAUREL_MASTER_KEY\" | base64 -d | wc -c) = 32 ] || exit 3",
                "[ \"$LAUREL_DATABASE_URL $LAUREL_DEMONSTRATION\" = 'there false' ] || exit 4",
                "echo \"$1 $2\" > \"$3\" && touch \"$3.lock\"");

        assertThat(make()).isEmpty();

        assertThat(folder.resolve("start.aot")).hasContent("/opt/java laurel.jar");
        assertThat(folder.resolve("start.aot.lock")).doesNotExist();
    }

    @Test
    void where_none_can_be_made_the_image_is_built_without_and_the_log_says_so() throws Exception {
        program("with-debian-mariadb", "\"$@\"");
        program("make-cache", "touch \"$3.lock\"; exit 1");

        assertThat(make()).isEqualTo("The image has no cache: it starts more slowly.\n");

        assertThat(folder).isDirectoryNotContaining("glob:**start*");
    }

    @Test
    void what_the_image_copies_from_here_reaches_its_build() throws IOException {
        var kept = Files.readString(Path.of(".dockerignore")).lines().toList();
        var copied = COPIED.matcher(Files.readString(Path.of("docker/Dockerfile")))
                .results()
                .flatMap(it -> Stream.of(it.group(1).split(" ", -1)))
                .toList();

        assertThat(copied).hasSize(4).allSatisfy(it -> {
            assertThat(Path.of(it)).isExecutable();
            assertThat(it.startsWith("src/main/") || kept.contains("!" + it))
                    .as(it)
                    .isTrue();
        });
    }

    private String make() throws IOException, InterruptedException {
        var builder = new ProcessBuilder(
                        Path.of("docker/make-start-cache").toAbsolutePath().toString(),
                        "/opt/java",
                        "laurel.jar",
                        "start.aot")
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().merge("PATH", folder.resolve("bin") + ":", (had, first) -> first + had);
        var process = builder.start();
        var words = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(words).isZero();
        return words;
    }

    private void program(String name, String... lines) throws IOException {
        Files.createDirectories(folder.resolve("bin"));
        StubMachine.script(folder.resolve("bin").resolve(name), "#!/bin/sh\n" + String.join("\n", lines) + "\n");
    }
}
