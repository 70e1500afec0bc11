package app.laurel.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.util.FileSystemUtils;

/** A MariaDB of one test, which may stop it, have it hang, set it to read-only and start it again on the same port. */
public final class OwnServer implements AutoCloseable {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);
    private static final String PASSWORD = "of-the-test";
    private static final String WORDS = """
            create database if not exists laurel;
            create or replace user laurel@localhost identified by '%1$s', laurel@127.0.0.1 identified by '%1$s';
            grant all on laurel.* to laurel@localhost, laurel@127.0.0.1;
            create or replace user admin@localhost identified by '%1$s', admin@127.0.0.1 identified by '%1$s';
            grant all on *.* to admin@localhost, admin@127.0.0.1;
            """.formatted(PASSWORD);

    private final DataFolder folder;
    private final ServerProgram program;
    private final List<String> settings;
    private final int port = ServerPort.findFree();
    private Process process;

    private OwnServer(DataFolder folder, List<String> settings) throws IOException {
        this.folder = folder;
        this.settings = settings;
        this.program = ServerProgram.unpackedIn(folder.programs());
        this.process = launch(folder, program, port, settings);
        awaitAnswer();
    }

    /** Starts one with an empty schema; what a test before left in the folder is gone. */
    public static OwnServer start(Path path) throws IOException {
        return start(path, List.of());
    }

    /** The same set up as somebody else did, by options of the server. */
    public static OwnServer start(Path path, List<String> settings) throws IOException {
        FileSystemUtils.deleteRecursively(path);
        EmbeddedDatabase.start(path).close();
        return new OwnServer(DataFolder.at(path), settings);
    }

    public String url() {
        return "jdbc:mariadb://127.0.0.1:%d/laurel?sslMode=disable".formatted(port);
    }

    public String user() {
        return "laurel";
    }

    public String password() {
        return PASSWORD;
    }

    /** Names it to an application as the database to be on. */
    public void nameTo(DynamicPropertyRegistry application) {
        application.add("spring.datasource.url", this::url);
        application.add("spring.datasource.username", this::user);
        application.add("spring.datasource.password", this::password);
    }

    /** Starts it after a stop; returns once it answers. */
    public void startAgain() throws IOException {
        process = launch(folder, program, port, settings);
        awaitAnswer();
    }

    private static Process launch(DataFolder folder, ServerProgram program, int port, List<String> settings)
            throws IOException {
        var words = folder.root().resolve("words.sql");
        Files.writeString(words, WORDS);
        var options = new ArrayList<>(List.of(
                "--datadir=" + folder.database(),
                "--init-file=" + words,
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=",
                "--ssl=0",
                "--skip-name-resolve",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--innodb-buffer-pool-size=64M"));
        options.addAll(settings);
        return new ProcessBuilder(program.daemon(options.toArray(String[]::new)))
                .redirectErrorStream(true)
                .redirectOutput(folder.log().toFile())
                .start();
    }

    private void awaitAnswer() throws IOException {
        var end = System.nanoTime() + PATIENCE;
        while (!answers()) {
            if (System.nanoTime() > end || !process.isAlive()) throw new IOException("see " + folder.log());
        }
    }

    private boolean answers() {
        try {
            run("select 1");
            return true;
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** Refuses every write, or takes them again. */
    public void readOnly(boolean on) throws SQLException {
        run("set global read_only = " + on);
    }

    /** Has an administrator of the server say this. */
    public void run(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url(), "admin", PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** How often something happened since it began, as MariaDB counts it; each look is a connection of its own. */
    public long count(String status) throws SQLException {
        try (var connection = DriverManager.getConnection(url(), "admin", PASSWORD);
                var statement = connection.createStatement();
                var row = statement.executeQuery("show global status like '" + status + "'")) {
            row.next();
            return row.getLong(2);
        }
    }

    /** Keeps its port and its connections and answers nothing more. */
    public void hang() throws IOException, InterruptedException {
        signal("-STOP");
    }

    /** Goes on after it hung. */
    public void goOn() throws IOException, InterruptedException {
        signal("-CONT");
    }

    private void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", name, Long.toString(process.pid())).start().waitFor();
    }

    /** Whether it runs. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** Ends as in a power cut. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
