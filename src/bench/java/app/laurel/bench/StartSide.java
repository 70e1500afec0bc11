package app.laurel.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** One way to start the application, and what each start took. */
final class StartSide {
    private static final long PATIENCE_NANOS = 180_000_000_000L;

    private final String name;
    private final List<String> command;
    private final List<Double> seconds = new ArrayList<>();
    private final List<Double> cpu = new ArrayList<>();
    private final List<Double> stops = new ArrayList<>();

    StartSide(String name, List<String> command) {
        this.name = name;
        this.command = command;
    }

    List<Double> seconds() {
        return seconds;
    }

    List<Double> cpu() {
        return cpu;
    }

    void forget() {
        seconds.clear();
        cpu.clear();
        stops.clear();
    }

    /** Starts it until it answers with a public page, and ends it again. */
    void start(Map<String, String> settings, Path folder) throws IOException, InterruptedException {
        var port = Programs.freePort();
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("application.log").toFile());
        builder.environment().putAll(settings);
        builder.environment().put("LAUREL_PORT", Integer.toString(port));
        var began = System.nanoTime();
        var process = builder.start();
        try {
            awaitPage(URI.create("http://127.0.0.1:" + port + "/en/"), process);
            seconds.add(secondsSince(began));
            cpu.add(process.info().totalCpuDuration().orElseThrow().toMillis() / 1e3);
        } finally {
            var told = System.nanoTime();
            process.destroy();
            process.waitFor();
            stops.add(secondsSince(told));
        }
    }

    private void awaitPage(URI page, Process process) throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE_NANOS;
        while (System.nanoTime() < end) {
            if (!process.isAlive()) throw new IOException(name + ": the application ended");
            try {
                var asked = (HttpURLConnection) page.toURL().openConnection();
                if (asked.getResponseCode() == HttpURLConnection.HTTP_OK) return;
            } catch (IOException notYet) {
                // why: refused until it listens
            }
            Thread.sleep(5);
        }
        throw new IOException(name + ": the application did not answer in time");
    }

    void print() {
        System.out.printf(
                "%-20s answers after %s   CPU %s   stops within %.1f s%n",
                name, spread(seconds), spread(cpu), Collections.max(stops));
    }

    private static String spread(List<Double> figures) {
        var sorted = figures.stream().sorted().toList();
        return "%.2f s (%.2f to %.2f)".formatted(sorted.get(sorted.size() / 2), sorted.getFirst(), sorted.getLast());
    }

    private static double secondsSince(long nanos) {
        return (System.nanoTime() - nanos) / 1e9;
    }
}
