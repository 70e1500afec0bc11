package app.laurel.bench;

import app.laurel.embedded.EmbeddedDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * {@code laurel bench start [--quick]}: how long it takes from the call of Java to the first page, with the cache that {@code laurel
 * run} makes and without. The sides take turns on one database, which runs already: its own start is in none of the figures.
 */
public final class StartBench {
    private static final Path FOLDER = Path.of("target", "bench-start");

    private final Bars bars = new Bars();
    private final List<StartSide> sides = new ArrayList<>();
    private final int rounds;

    /** @param command how {@code laurel run} starts it with the cache; what begins with -X is left out for the other sides */
    private StartBench(List<String> command, boolean quick) throws IOException {
        rounds = quick ? 3 : 9;
        var plain = command.stream().filter(it -> !it.startsWith("-X")).toList();
        sides.add(new StartSide("taken apart, plain", plain));
        sides.add(new StartSide("taken apart, cache", command));
        if (!quick) {
            var packed = new ArrayList<>(plain);
            packed.set(packed.size() - 1, packed());
            sides.add(new StartSide("as it was packed", packed));
        }
    }

    /** Runs all of it; ends with 1 where the promise is missed. */
    public static void main(String[] arguments) throws Exception {
        var words = List.of(arguments);
        var command = words.subList(words.contains("--quick") ? 1 : 0, words.size());
        var bench = new StartBench(command, words.contains("--quick"));
        Files.createDirectories(FOLDER);
        try (var database = EmbeddedDatabase.start(FOLDER.resolve("database"))) {
            bench.run(settings(database));
        }
        System.exit(bench.bars.isMissed() ? 1 : 0);
    }

    private static Map<String, String> settings(EmbeddedDatabase database) {
        return Map.of(
                "LAUREL_DATABASE_URL", database.jdbcUrl(),
                "LAUREL_DATABASE_USER", database.username(),
                "LAUREL_DATABASE_PASSWORD", database.password(),
                "LAUREL_MASTER_KEY", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "LAUREL_MAIL_HOST", "127.0.0.1");
    }

    private void run(Map<String, String> settings) throws IOException, InterruptedException {
        System.out.printf(
                "%d processors; %d rounds in turns; medians (spread)%n",
                Runtime.getRuntime().availableProcessors(), rounds);
        // why: the first makes the tables, and the files are in memory afterwards
        for (var side : sides) side.start(settings, FOLDER);
        sides.forEach(StartSide::forget);
        for (var round = 0; round < rounds; round++) {
            for (var side : sides) side.start(settings, FOLDER);
        }
        sides.forEach(StartSide::print);
        bars.atMost("start with the cache, of one without, by the clock", ratio(StartSide::seconds), "of it", 0.45);
        System.out.printf("  told    by CPU time: %.2f of it%n", ratio(StartSide::cpu));
    }

    private double ratio(Function<StartSide, List<Double>> figure) {
        var plain = figure.apply(sides.getFirst());
        var cached = figure.apply(sides.get(1));
        var ratios = IntStream.range(0, rounds)
                .mapToDouble(it -> cached.get(it) / plain.get(it))
                .sorted()
                .toArray();
        System.out.printf(
                "  rounds  %s%n",
                Arrays.toString(
                        Arrays.stream(ratios).mapToObj("%.2f"::formatted).toArray()));
        return ratios[rounds / 2];
    }

    private static String packed() throws IOException {
        try (var files = Files.newDirectoryStream(Path.of("target"), "laurel-*.jar")) {
            return files.iterator().next().toString();
        }
    }
}
