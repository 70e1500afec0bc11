package app.laurel.load;

import app.laurel.bench.Bars;
import app.laurel.load.Tally.End;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * {@code laurel bench night [--quick]}: the last evening of voting. Laurel and its database have one core, those who come have
 * another. First what the core can do at most, then two and five times as many visits, whether or not they are answered, and at last
 * half as many, to see how soon all is as before. A visit is good if it was answered within two seconds.
 */
public final class NightBench {
    private static final Path FOLDER = Path.of("target", "bench-night");
    private static final int PEOPLE = 48;

    private final Bars bars = new Bars();
    private final int members;
    private final Duration warming;
    private final Duration stretch;

    private NightBench(boolean quick) {
        members = quick ? 240 : 500;
        warming = Duration.ofSeconds(quick ? 15 : 30);
        stretch = Duration.ofSeconds(quick ? 20 : 60);
    }

    /** Runs all of it; ends with 1 where a promise is missed. */
    public static void main(String[] arguments) throws Exception {
        var bench = new NightBench(List.of(arguments).contains("--quick"));
        bench.run();
        System.exit(bench.bars.isMissed() ? 1 : 0);
    }

    private void run() throws Exception {
        try (var site = new LoadSite(FOLDER);
                var box = new LoadMailbox()) {
            var night = NightSite.make(site, members);
            try (var laurel = site.laurel(box)) {
                Map.of(
                                "sign-in-mails-per-network", 100_000,
                                "sign-in-mails-per-address", 1_000,
                                "sign-in-mails-of-all", 100_000,
                                "casts-per-account", 100_000,
                                "casts-per-network", 100_000)
                        .forEach((limit, permits) -> laurel.with("--laurel.limits." + limit + "=" + permits));
                laurel.onCore(0).startAgain();
                pin(1, ProcessHandle.current());
                for (var it : site.servers()) pin(0, it);
                var crowd = new NightCrowd(night, laurel.base(), box);
                crowd.gather(members);
                evening(new OpenLoop(crowd), laurel);
                crowd.leave();
            }
        }
    }

    private void evening(OpenLoop visits, LaurelProcess laurel) throws IOException {
        visits.saturate(PEOPLE, warming);
        var before = Files.size(laurel.log());
        var most = visits.saturate(PEOPLE, stretch);
        var capacity = (double) most.count(End.GOOD) / stretch.toSeconds();
        print("at most", capacity, most, capacity);
        var calm = visits.run(capacity / 2, stretch.dividedBy(2));
        print("half", capacity / 2, calm, capacity);
        var casts = (double) most.count(Visit.CAST, End.GOOD) / stretch.toSeconds();
        overload(visits, 2, 0.9, capacity, casts);
        overload(visits, 5, 0.8, capacity, casts);
        visits.run(capacity / 2, Duration.ofSeconds(3));
        var after = visits.run(capacity / 2, stretch.dividedBy(2));
        print("half, 3 s later", capacity / 2, after, capacity);
        bars.atLeast("good visits of all, three seconds after the storm", share(after), 0.99);
        bars.atMost("slowest casts after the storm, 99th of 100", after.slowestCastsMs(), "ms", 500);
        bars.atMost("growth of the log", (Files.size(laurel.log()) - before) / 1024.0, "KiB", 1024);
    }

    private void overload(OpenLoop visits, int times, double aim, double capacity, double casts) {
        var tally = visits.run(capacity * times, stretch);
        print(times + " times", capacity * times, tally, capacity);
        var good = tally.count(End.GOOD) / (double) stretch.toSeconds() / capacity;
        bars.atLeast("good visits at %d times of what can be done".formatted(times), good, aim);
        // what is refused takes no time and fails at nothing: casts must still be taken
        var cast = tally.count(Visit.CAST, End.GOOD) / (double) stretch.toSeconds() / casts;
        bars.atLeast("good casts at %d times of what can be done".formatted(times), cast, aim);
        bars.atMost("casts that were let in and failed", tally.count(Visit.CAST, End.FAILED), "casts", 0);
        bars.atMost("slowest casts, 99th of 100", tally.slowestCastsMs(), "ms", 500);
    }

    private static double share(Tally tally) {
        var all = 0L;
        for (var end : End.values()) all += tally.count(end);
        return all == 0 ? 0 : (double) tally.count(End.GOOD) / all;
    }

    private void print(String what, double asked, Tally tally, double capacity) {
        System.out.printf("%-16s %7.0f visits a second%n", what, asked);
        for (var visit : Visit.values()) {
            System.out.printf(
                    "    %-8s good %7d  refused %7d  late %6d  failed %6d  not there to come %6d%n",
                    visit,
                    tally.count(visit, End.GOOD),
                    tally.count(visit, End.REFUSED),
                    tally.count(visit, End.LATE),
                    tally.count(visit, End.FAILED),
                    tally.count(visit, End.ABSENT));
        }
        System.out.printf(
                "    casts, 99th of 100: %.0f ms; capacity %.0f a second%n", tally.slowestCastsMs(), capacity);
    }

    /** Keeps a process on one core, as far as this machine lets it. */
    private static void pin(int core, ProcessHandle process) throws IOException, InterruptedException {
        new ProcessBuilder("taskset", "-a", "-c", "-p", Integer.toString(core), Long.toString(process.pid()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
