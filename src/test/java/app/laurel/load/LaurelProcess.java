package app.laurel.load;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The application in a process of its own, on this test's database and post box, to be measured and killed. */
final class LaurelProcess implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(3);

    private final List<String> command;
    private final int port;
    private final Path log;
    private @Nullable Process process;

    LaurelProcess(String databaseUrl, String user, String password, LoadMailbox box, Path folder) throws IOException {
        port = freePort();
        log = folder.resolve("application.log");
        command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx700m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "app.laurel.Laurel",
                "--server.port=" + port,
                "--laurel.url=" + base(),
                "--vaadin.productionMode=true",
                "--laurel.master-key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "--laurel.data=" + folder,
                "--laurel.proxies=127.0.0.0/8",
                "--laurel.mails-per-minute=6000",
                "--spring.datasource.url=" + databaseUrl,
                "--spring.datasource.username=" + user,
                "--spring.datasource.password=" + password,
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + box.port(),
                "--spring.mail.properties.mail.smtp.starttls.enable=false",
                "--spring.mail.properties.mail.smtp.starttls.required=false"));
    }

    /** Changes how it starts from now on; another value of a setting takes the place of the one before. */
    LaurelProcess with(String argument) {
        command.removeIf(it -> it.startsWith(argument.split("=", 2)[0] + "="));
        command.add(argument);
        return this;
    }

    /** Starts on one core of the machine from now on. */
    LaurelProcess onCore(int core) {
        command.addAll(0, List.of("taskset", "-c", Integer.toString(core)));
        return this;
    }

    Path log() {
        return log;
    }

    /** Starts another main class from now on, one that hears what {@link #say} says. */
    LaurelProcess by(Class<?> main) {
        command.set(command.indexOf("app.laurel.Laurel"), main.getName());
        return this;
    }

    /** Gives it a line on its standard input. */
    void say(String line) throws IOException {
        var input = running().getOutputStream();
        input.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        input.flush();
    }

    /** Waits until it has written this line, since the beginning of all its starts so many times; what follows on the line. */
    String awaitWords(String beginning, long times, Duration patience) throws IOException {
        var end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            var said = said(beginning);
            if (said.size() >= times) return said.get((int) times - 1).substring(beginning.length());
            if (!running().isAlive()) throw new IOException("the application ended: see " + log);
            pause();
        }
        throw new IOException("'%s' was not said in time: see %s".formatted(beginning, log));
    }

    /** The lines that begin like this, of all its starts. */
    List<String> said(String beginning) throws IOException {
        try (var lines = Files.lines(log)) {
            return lines.filter(it -> it.startsWith(beginning)).toList();
        }
    }

    String base() {
        return "http://127.0.0.1:" + port;
    }

    long pid() {
        return running().pid();
    }

    /** Ends it as a power cut would, at once and without a word. */
    void kill() throws IOException {
        if (process == null) return;
        running().destroyForcibly();
        try {
            running().waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    /** Starts it, the first time or after a kill, and waits until it is ready. */
    void startAgain() throws IOException {
        process = start();
        awaitReady();
    }

    /** Returns once ballots can be kept. */
    void awaitReady() throws IOException {
        var ready = URI.create(base() + "/actuator/health/readiness").toURL();
        var end = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < end) {
            if (!running().isAlive()) throw new IOException("the application ended: see " + log);
            try {
                var asked = (HttpURLConnection) ready.openConnection();
                asked.setReadTimeout(5_000);
                if (asked.getResponseCode() == HttpURLConnection.HTTP_OK) return;
            } catch (IOException notYet) {
                // why: refused until it listens
            }
            pause();
        }
        throw new IOException("the application was not ready in time: see " + log);
    }

    @Override
    public void close() throws IOException {
        kill();
    }

    private Process running() {
        return Objects.requireNonNull(process);
    }

    private Process start() throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File(log.toString())))
                .start();
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
