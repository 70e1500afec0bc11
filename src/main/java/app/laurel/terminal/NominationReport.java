package app.laurel.terminal;

import app.laurel.count.hugo.ApprovalCount;
import app.laurel.count.hugo.PluribusCount;
import app.laurel.count.hugo.PluribusHugo;
import app.laurel.count.hugo.PluribusRound;
import app.laurel.count.hugo.PluribusRules;
import app.laurel.count.hugo.Repeats;
import app.laurel.count.hugo.Shares;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts nominations and puts the count into words and figures. */
final class NominationReport {
    private final CountOptions options;
    private final CountedNominations file;
    private final Report report;
    private final List<Sentence> warnings = new ArrayList<>();

    private NominationReport(MethodOption method, CountOptions options, CountedNominations file) {
        this.options = options;
        this.file = file;
        this.report = new Report(method, file.names());
    }

    static Report of(MethodOption method, CountOptions options, CountedNominations file) {
        var counting = new NominationReport(method, options, file);
        counting.report.put("ballots", Integer.toString(file.nominations().ballots()));
        counting.report.put("places", Integer.toString(options.places()));
        if (method == MethodOption.APPROVAL) {
            counting.approve();
        } else {
            counting.share(method == MethodOption.EPH ? Shares.EQUAL : Shares.SAINTE_LAGUE);
        }
        if (file.alike() > 0) counting.warnings.add(Sentence.of("voters-alike", file.alike()));
        counting.report.warn(counting.warnings);
        return counting.report;
    }

    private void approve() {
        var count = ApprovalCount.of(file.nominations(), options.places());
        warnOfRepeats(Repeats.DISTINCT);
        warnOfFew(count.ranking());
        report.order(count.winners(), count.ranking(), count.open());
        report.figures(flat(count.ranking()), "nominations", count.nominations()::get);
        report.put("steps", List.of());
    }

    private void share(Shares shares) {
        var rules = new PluribusRules(options.places(), options.repeats(), shares);
        report.put("repeats", options.repeats() == Repeats.SHARE ? "share" : "distinct");
        var count = PluribusHugo.count(file.nominations(), rules);
        warnOfRepeats(options.repeats());
        warnOfFew(count.ranking());
        if (count.finalists().size() > options.places()) {
            warnings.add(Sentence.of("longer", count.finalists().size(), options.places()));
        }
        report.order(count.finalists(), count.ranking(), List.of());
        for (var last : count.last()) {
            report.figure(last.nominee(), "points", last.points());
            report.figure(last.nominee(), "nominations", last.nominations());
        }
        report.put("rounds", rounds(count));
    }

    private void warnOfRepeats(Repeats repeats) {
        if (file.repeats() > 0) {
            warnings.add(Sentence.of(repeats == Repeats.SHARE ? "repeats-share" : "repeats-distinct", file.repeats()));
        }
    }

    private void warnOfFew(List<List<Integer>> ranking) {
        var nominees = flat(ranking).size();
        if (nominees < options.places()) {
            warnings.add(Sentence.of("few", nominees, options.places()));
        }
    }

    private List<Map<String, Object>> rounds(PluribusCount count) {
        if (count.rounds().stream().anyMatch(it -> !it.complete())) {
            warnings.add(Sentence.of("early-rounds"));
        }
        return count.rounds().stream().map(this::round).toList();
    }

    private Map<String, Object> round(PluribusRound round) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("round", round.number());
        entry.put("remaining", round.remaining());
        entry.put(
                "standings",
                round.standings().stream()
                        .map(it -> {
                            var standing = new LinkedHashMap<String, Object>();
                            standing.put("candidate", report.name(it.nominee()));
                            standing.put("points", it.points().toString());
                            standing.put("nominations", Long.toString(it.nominations()));
                            return standing;
                        })
                        .toList());
        entry.put("selected", report.named(round.selected()));
        entry.put("eliminated", report.named(round.eliminated()));
        entry.put("why", DocumentNames.of(round.why()));
        return entry;
    }

    private static List<Integer> flat(List<List<Integer>> ranking) {
        return ranking.stream().flatMap(List::stream).toList();
    }
}
