package app.laurel.load;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One MariaDB of a Galera cluster, as Debian's packages {@code mariadb-server} and {@code galera-4} bring it, in a folder of its own
 * and on this machine's loopback address only.
 */
final class GaleraNode implements AutoCloseable {
    static final String USER = "laurel";
    static final String PASSWORD = "of-the-soak";

    private static final Pattern RECOVERED = Pattern.compile("WSREP: Recovered position: (\\S+)");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final GaleraSettings settings;
    private final Path folder;
    private final int port;
    private @Nullable Process process;

    GaleraNode(GaleraSettings settings) {
        this.settings = settings;
        this.folder = settings.folder();
        this.port = settings.port();
    }

    int port() {
        return port;
    }

    /** Begins the cluster, with the account that Laurel has. */
    void begin() throws IOException, InterruptedException {
        makeFolder();
        if (run(settings.installation(), folder.resolve("install.log")) != 0)
            throw new IOException("see " + folder.resolve("install.log"));
        process = launch(List.of("--wsrep-new-cluster"));
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (say("select 1") != 0) {
            if (System.nanoTime() > end) throw new IOException("see " + folder.resolve("server.log"));
            Thread.sleep(300);
        }
        var words = """
                create database laurel character set utf8mb4 collate utf8mb4_unicode_ci;
                create user %1$s@'127.0.0.1' identified by '%2$s';
                grant all on *.* to %1$s@'127.0.0.1';
                """.formatted(USER, PASSWORD);
        if (say(words) != 0) throw new IOException("the account was not made: see " + folder.resolve("words.log"));
        awaitReady();
    }

    /** Joins the others for the first time, and is sent all that they have. */
    void join() throws IOException, InterruptedException {
        makeFolder();
        process = launch(List.of());
        awaitReady();
    }

    /** MariaDB does not work as root: the folder is its own user's then. */
    private void makeFolder() throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("data"));
        var owned = GaleraSettings.isRoot()
                ? run(List.of("chown", "-R", "mysql", folder.toString()), folder.resolve("words.log"))
                : 0;
        if (owned != 0) throw new IOException("see " + folder.resolve("words.log"));
    }

    private int say(String words) throws IOException, InterruptedException {
        return run(List.of("mariadb", "-u", "root", "-S", settings.socket(), "-e", words), folder.resolve("words.log"));
    }

    /** Starts it where it was killed: what it lacks comes from the others, and where all were killed they find each other. */
    void startAgain() throws IOException, InterruptedException {
        process = launch(List.of("--wsrep-start-position=" + recovered()));
    }

    /** Ends it as a power cut would. */
    void kill() {
        var running = process;
        if (running == null) return;
        running.destroyForcibly();
        running.onExit().join();
    }

    /** Keeps its port and its connections and answers nothing more. */
    void hang() throws IOException, InterruptedException {
        signal("-STOP");
    }

    /** Goes on after it hung. */
    void goOn() throws IOException, InterruptedException {
        signal("-CONT");
    }

    /** Cuts it off from the other nodes, or lets it find them again; people reach it as before. */
    void isolate(boolean on) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("set global wsrep_provider_options = 'gmcast.isolate=" + (on ? 1 : 0) + "'");
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url(port), USER, PASSWORD);
    }

    static String url(int port) {
        return "jdbc:mariadb://127.0.0.1:%d/laurel?sslMode=disable&connectTimeout=2000".formatted(port);
    }

    /** Returns once it takes statements as a part of the cluster. */
    void awaitReady() throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (System.nanoTime() > end || !requireNonNull(process).isAlive())
                throw new IOException("the node did not join: see " + folder.resolve("server.log"));
            Thread.sleep(300);
        }
    }

    private boolean isReady() {
        try (var connection = connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("show global status like 'wsrep_ready'")) {
            return row.next() && row.getString(2).equals("ON");
        } catch (SQLException notYet) {
            return false;
        }
    }

    private Process launch(List<String> more) throws IOException {
        return new ProcessBuilder(settings.command(more))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("server.log").toFile()))
                .start();
    }

    /** How far this node had come, which Galera does not note while it runs. */
    private String recovered() throws IOException, InterruptedException {
        var log = folder.resolve("recover.log");
        run(settings.command(List.of("--wsrep-recover")), log);
        var found = RECOVERED.matcher(Files.readString(log));
        if (!found.find()) throw new IOException("no position in " + log);
        return found.group(1);
    }

    private void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", name, Long.toString(requireNonNull(process).pid()))
                .start()
                .waitFor();
    }

    private static int run(List<String> command, Path log) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (process.waitFor(2, TimeUnit.MINUTES)) return process.exitValue();
        process.destroyForcibly();
        throw new IOException(command.getFirst() + " took too long: see " + log);
    }

    @Override
    public void close() {
        kill();
    }
}
