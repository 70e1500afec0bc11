package app.laurel.embedded;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The server while it runs: set up once, started until it answers, stopped until it has written everything. */
final class ServerProcess {
    /** Long, because after a power cut the server first repeats its log. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final long LEAST_POOL_MEGABYTES = 256;
    private static final long MOST_POOL_MEGABYTES = 4_096;

    private final Process process;

    private ServerProcess(Process process) {
        this.process = process;
    }

    /** Makes the system tables beside their final place and moves them there, so that half a set-up is never used. */
    static void install(ServerProgram program, DataFolder folder) {
        var draft = folder.emptyDraft();
        var command = program.installer(
                "--datadir=" + draft,
                "--tmpdir=" + folder.temporary(),
                "--force",
                "--skip-name-resolve",
                "--skip-test-db",
                "--auth-root-authentication-method=normal");
        if (run(command, folder) != 0) {
            throw ServerFailure.explain(folder, "could not be set up");
        }
        try {
            Files.move(draft, folder.database(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static ServerProcess start(ServerProgram program, DataFolder folder, int port, String password) {
        var firstWords = FirstWords.write(folder, password);
        var server = new ServerProcess(launch(
                program.daemon(
                        "--datadir=" + folder.database(),
                        "--tmpdir=" + folder.temporary(),
                        "--pid-file=" + folder.processId(),
                        "--init-file=" + firstWords,
                        "--bind-address=127.0.0.1",
                        "--port=" + port,
                        "--socket=",
                        "--ssl=0",
                        "--skip-name-resolve",
                        "--character-set-server=utf8mb4",
                        "--collation-server=utf8mb4_unicode_ci",
                        "--max-allowed-packet=64M",
                        "--innodb-buffer-pool-size=" + bufferPoolMegabytes(memoryMegabytes()) + "M",
                        "--innodb-flush-log-at-trx-commit=1"),
                folder));
        try {
            server.awaitAnswer(folder, port);
            return server;
        } finally {
            FirstWords.forget(firstWords);
        }
    }

    /** An eighth of the machine's memory, so that the ballots of a large final stay in it: those of a million voters take 330 MB. */
    static long bufferPoolMegabytes(long memoryMegabytes) {
        return Math.clamp(memoryMegabytes / 8, LEAST_POOL_MEGABYTES, MOST_POOL_MEGABYTES);
    }

    private static long memoryMegabytes() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getTotalMemorySize() >> 20;
    }

    private static int run(List<String> command, DataFolder folder) {
        var process = launch(command, folder);
        try {
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            process.destroy();
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private static Process launch(List<String> command, DataFolder folder) {
        try {
            var log = folder.log().toFile();
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log)
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void awaitAnswer(DataFolder folder, int port) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!answers(folder, port)) {
            pause();
            if (!process.isAlive() || System.nanoTime() > deadline) {
                stop();
                throw ServerFailure.explain(folder, "did not start");
            }
        }
    }

    /** Whoever else may have taken the port greets too: an answer is the server's own only while the port is. */
    private boolean answers(DataFolder folder, int port) {
        return folder.isServedBy(process.pid()) && ServerPort.isAnswered(port);
    }

    /** Waits a moment, less if the process ends. */
    private void pause() {
        try {
            process.waitFor(50, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
    }

    void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    /** Asks the server to end and waits until it has. */
    void stop() {
        process.destroy();
        process.onExit().join();
    }
}
