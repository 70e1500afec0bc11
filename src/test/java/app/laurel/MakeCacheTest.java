package app.laurel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing stands where the launcher looks for a cache before Java has written all of it and takes it. */
class MakeCacheTest {
    private static final Path SERVER = Path.of(System.getProperty("java.home"), "bin", "jwebserver");

    @TempDir
    Path folder;

    private Path cache;

    @BeforeEach
    void a_page_that_can_be_asked_for() throws IOException {
        cache = folder.resolve("start.aot");
        Files.createDirectories(folder.resolve("site/en"));
        Files.writeString(folder.resolve("site/en/index.html"), "Laurel");
    }

    @Test
    void what_java_wrote_at_the_end_is_kept() throws IOException, InterruptedException {
        java(serving(), "exit 0");

        assertThat(make(ProcessHandle.current())).isZero();

        assertThat(cache).hasContent("all of it");
        assertThat(folder.resolve("start.aot.new")).doesNotExist();
    }

    @Test
    void what_java_does_not_take_is_not_kept() throws IOException, InterruptedException {
        java(serving(), "exit 1");

        assertThat(make(ProcessHandle.current())).isEqualTo(1);

        assertThat(folder).isDirectoryNotContaining("glob:**.aot*[!k]");
    }

    @Test
    void an_application_that_does_not_start_leaves_none() throws IOException, InterruptedException {
        java("echo part > " + cache + ".new; exit 1", "exit 0");

        assertThat(make(ProcessHandle.current())).isEqualTo(1);

        assertThat(folder).isDirectoryNotContaining("glob:**.aot*[!k]");
    }

    @Test
    void ends_with_the_application_beside_it_and_leaves_no_process() throws IOException, InterruptedException {
        java("echo $$ > " + folder.resolve("process") + "; sleep 300", "exit 0");
        var beside = new ProcessBuilder("sleep", "2").start();

        assertThat(make(beside.toHandle())).isEqualTo(1);

        var process = Long.parseLong(Files.readString(folder.resolve("process")).strip());
        assertThat(ProcessHandle.of(process).filter(ProcessHandle::isAlive)).isEmpty();
        assertThat(cache).doesNotExist();
    }

    /** Answers with the page, and writes when it is told to end, as Java does. */
    private String serving() {
        return """
                trap 'kill $server; echo part > %1$s.new; sleep 1; echo all of it > %1$s.new; exit 143' TERM
                %2$s -p "$LAUREL_PORT" -d %3$s >/dev/null & server=$!
                wait""".formatted(cache, SERVER, folder.resolve("site"));
    }

    private void java(String application, String check) throws IOException {
        StubMachine.script(
                folder.resolve("java"),
                "#!/bin/bash\ncase \"$*\" in *AOTMode=on*) %s ;; esac\n%s\n".formatted(check, application));
    }

    private int make(ProcessHandle beside) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        "src/main/sh/make-cache",
                        folder.resolve("java").toString(),
                        "laurel.jar",
                        cache.toString(),
                        Long.toString(beside.pid()))
                .redirectErrorStream(true)
                .start();
        var words = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(words).isTrue();
        return process.exitValue();
    }
}
