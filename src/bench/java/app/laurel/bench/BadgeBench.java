package app.laurel.bench;

import app.laurel.PublishedEditions;
import app.laurel.result.Results;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code laurel bench badges [--quick]}: CPU time of a badge's picture, fresh and by its tag, of its facts and of its page of proof,
 * against nginx with the same bytes on disk. Both take turns on loopback.
 */
public final class BadgeBench {
    private static final Path FOLDER = Path.of("target", "bench-badges", "files");

    private final Bars bars = new Bars();
    private final int seconds;
    private final int rounds;

    private BadgeBench(boolean quick) {
        seconds = quick ? 2 : 4;
        rounds = quick ? 3 : 7;
    }

    /** Runs all of it; ends with 1 where a promise is missed, with 2 where there is nothing to compare with. */
    public static void main(String[] arguments) throws Exception {
        Programs.require(List.of("nginx", "wrk"));
        var bench = new BadgeBench(List.of(arguments).contains("--quick"));
        var laurel = new WholeLaurel();
        try (var nginx = Nginx.serving(Files.createDirectories(FOLDER), Programs.freePort())) {
            bench.run(laurel, nginx);
        }
        System.exit(bench.bars.isMissed() ? 1 : 0);
    }

    private void run(WholeLaurel laurel, Nginx nginx) throws Exception {
        System.out.printf(
                "%d processors; wrk, 32 connections; %d rounds of %d s in turns; medians (spread)%n",
                Runtime.getRuntime().availableProcessors(), rounds, seconds);
        var edition = laurel.part(PublishedEditions.class).aPublishedEdition();
        var code =
                laurel.part(Results.class).listAwards(edition.id()).getFirst().code();
        var picture = Served.twice(laurel.base() + "/v1/a/" + code + "/card.svg?hl=ko", FOLDER, "card.svg", nginx);
        var facts = Served.twice(laurel.base() + "/v1/a/" + code + ".json", FOLDER, "facts.json", nginx);
        var proof = Served.twice(laurel.base() + "/ko/v/" + code, FOLDER, "proof.html", nginx);
        var sides = List.of(
                new ServedContest("picture", 0.7, picture, false),
                new ServedContest("picture, 304", 0.7, picture, true),
                new ServedContest("facts", 0.5, facts, false),
                new ServedContest("page of proof", 0.5, proof, false));
        for (var side : sides) side.warm(nginx);
        for (var round = 0; round < rounds; round++) {
            for (var side : sides) side.round(nginx, seconds);
        }
        for (var side : sides) side.print(bars);
    }
}
