package app.laurel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A fresh clone with the real launcher on a machine made of stubs, which has everything until a test takes it away. */
final class StubMachine {
    private static final List<String> SCRIPTS =
            List.of("laurel", "src/main/sh/bring-node", "src/main/sh/make-cache", "src/main/sh/run-bench");

    private final Path clone;
    private final Map<String, String> environment = new HashMap<>();

    /** How a program ended, and all that it printed. */
    record Ending(int code, String words) {}

    StubMachine(Path clone) throws IOException {
        this.clone = clone;
        for (var script : SCRIPTS) script(clone.resolve(script), Files.readString(Path.of(script)));
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
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            set("LAUREL_PORT", free.getLocalPort());
        }
    }

    StubMachine set(String variable, Object value) {
        environment.put(variable, value.toString());
        return this;
    }

    Ending launch(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(clone.resolve("laurel").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        builder.environment().merge("PATH", clone.resolve("bin") + ":", (path, stubs) -> stubs + path);
        var process = builder.start();
        var words = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return new Ending(process.exitValue(), words);
    }

    void jdk(String version) throws IOException {
        script(clone.resolve("jdks/one/bin/javac"), "#!/bin/sh\n");
        Files.writeString(clone.resolve("jdks/one/release"), "JAVA_VERSION=\"%s\"\n".formatted(version));
    }

    void program(String name, String body) throws IOException {
        script(clone.resolve("bin").resolve(name), "#!/bin/sh\n" + body + "\n");
    }

    static void script(Path file, String content) throws IOException {
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, content);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
