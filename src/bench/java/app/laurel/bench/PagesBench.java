package app.laurel.bench;

import app.laurel.FoundedYear;
import app.laurel.FoundedYears;
import app.laurel.NominatedYears;
import app.laurel.PublishedEditions;
import app.laurel.StatementCount;
import app.laurel.nomination.NominationImports.ImportOutcome;
import app.laurel.result.Results;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jooq.DSLContext;

/**
 * {@code laurel bench pages [--quick]}: CPU time of a page of results, of a shortlist with thirty thousand nominators, of rules and of
 * a proof, against nginx with the same bytes on disk, in turns on loopback; and what a page costs that nobody has asked for yet when
 * many ask at once.
 */
public final class PagesBench {
    private static final Path FOLDER = Path.of("target", "bench-pages", "files");
    private static final int NOMINATORS = 30_000;
    private static final int AT_ONCE = 64;
    /** Each node looks for what others changed once a second. */
    private static final int NOTICED_MS = 2_500;

    private final Bars bars = new Bars();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final WholeLaurel laurel = new WholeLaurel();
    private final int seconds;
    private final int rounds;

    private PagesBench(boolean quick) {
        seconds = quick ? 2 : 4;
        rounds = quick ? 3 : 7;
    }

    /** Runs all of it; ends with 1 where a promise is missed, with 2 where there is nothing to compare with. */
    public static void main(String[] arguments) throws Exception {
        Programs.require(List.of("nginx", "wrk"));
        var bench = new PagesBench(List.of(arguments).contains("--quick"));
        try (var nginx = Nginx.serving(Files.createDirectories(FOLDER), Programs.freePort())) {
            bench.run(nginx);
        }
        System.exit(bench.bars.isMissed() ? 1 : 0);
    }

    private void run(Nginx nginx) throws Exception {
        System.out.printf(
                "%d processors; wrk, 32 connections; %d rounds of %d s in turns; medians (spread)%n",
                Runtime.getRuntime().availableProcessors(), rounds, seconds);
        var won = laurel.part(PublishedEditions.class).aPublishedEdition();
        var code = laurel.part(Results.class).listAwards(won.id()).getFirst().code();
        var year = "/ko/" + won.community().slug() + "/" + won.year();
        var nominated = nominated();
        var shortlist = "/ko/" + nominated.community().slug() + "/2026/shortlist";
        var sides = List.of(
                contest("result", year, nginx),
                contest("shortlist", shortlist, nginx),
                contest("rules", year + "/rules", nginx),
                contest("proof", "/ko/v/" + code, nginx));
        for (var side : sides) side.warm(nginx);
        for (var round = 0; round < rounds; round++) {
            for (var side : sides) side.round(nginx, seconds);
        }
        for (var side : sides) side.print(bars);
        System.out.printf("%nasked for by %d at once, after a change%n", AT_ONCE);
        for (var page : List.of(year, shortlist, year + "/rules", "/ko/v/" + code)) cold(page);
    }

    private ServedContest contest(String name, String path, Nginx nginx) throws Exception {
        return new ServedContest(name, 0.5, Served.twice(laurel.base() + path, FOLDER, name + ".html", nginx), false);
    }

    /** A year whose nominations have closed, with three shops of each nominator, of forty. */
    private FoundedYear nominated() {
        var founded = laurel.part(FoundedYears.class);
        var year =
                founded.aYear().withRules(it -> it.places(10).minimumShops(2)).nominating();
        var file = new StringBuilder("voter,nominee\n");
        for (var voter = 1; voter <= NOMINATORS; voter++) {
            for (var line = 0; line < 3; line++) {
                var shop = (int) (40 * Math.pow((voter * 31 + line * 17) % 1_000 / 1_000.0, 1.5));
                file.append(voter).append(",Shop ").append(shop).append('\n');
            }
        }
        var outcome = laurel.part(NominatedYears.class).take(year, file.toString());
        if (!(outcome instanceof ImportOutcome.Taken)) throw new IllegalStateException("got " + outcome);
        founded.closeNominations(year);
        return year;
    }

    /** What many who ask at once cost the database, to what one costs. */
    private void cold(String path) throws Exception {
        changed();
        var one = laurel.part(StatementCount.class).of(() -> ask(path, 1)).size();
        changed();
        var many =
                laurel.part(StatementCount.class).of(() -> ask(path, AT_ONCE)).size();
        System.out.printf("  %-44s %d statements for one, %d for %d%n", path, one, many, AT_ONCE);
        bars.atMost(
                "statements of " + AT_ONCE + " who ask at once, to those of one",
                many / (double) Math.max(1, one),
                "times",
                1);
    }

    private void changed() throws InterruptedException {
        laurel.part(DSLContext.class).execute("update base_change set version = version + 1");
        Thread.sleep(NOTICED_MS);
    }

    private Void ask(String path, int times) {
        var asked = new ArrayList<CompletableFuture<HttpResponse<byte[]>>>();
        for (var at = 0; at < times; at++) {
            asked.add(client.sendAsync(
                    HttpRequest.newBuilder(URI.create(laurel.base() + path)).build(),
                    HttpResponse.BodyHandlers.ofByteArray()));
        }
        for (var it : asked) {
            if (it.join().statusCode() != 200)
                throw new IllegalStateException("got " + it.join().statusCode());
        }
        return null;
    }
}
