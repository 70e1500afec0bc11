package app.laurel.terminal;

import app.laurel.count.ratings.RatingTally;
import app.laurel.count.star.Star;
import app.laurel.count.star.StarAward;
import app.laurel.count.star.StarCount;
import app.laurel.count.star.StarStep;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts by STAR or Bloc STAR and puts the count into words and figures. */
final class StarReport {
    private final Report report;

    private StarReport(MethodOption method, CountedRatings.Content file) {
        this.report = new Report(method, file.names());
    }

    static Report of(MethodOption method, CountOptions options, CountedRatings.Content file) {
        var seats = SeatCheck.of(options.seats(method), file.names().size());
        var count = count(seats, tieOrder(options, file.names()), file.tally());
        var counting = new StarReport(method, file);
        counting.write(seats, count, file.tally());
        return counting.report;
    }

    /** As the application counts: where no order was fixed beforehand, who would win under any shares the place. */
    private static StarCount count(int seats, List<Integer> tieOrder, RatingTally tally) {
        if (!tieOrder.isEmpty() || (seats > 1 && seats == tally.candidates())) {
            return new Star(seats, tieOrder).count(tally);
        }
        var award = StarAward.of(tally, seats);
        return new StarCount(award.winners(), award.open(), award.ranking(), award.steps());
    }

    private static List<Integer> tieOrder(CountOptions options, List<String> names) {
        var written = options.find("tie-order");
        if (written == null) {
            return List.of();
        }
        var order = new ArrayList<Integer>();
        for (var name : fields(written)) {
            var number = Spelling.indexIn(names, name);
            if (number < 0 || order.contains(number)) {
                throw new UnusableInputException(
                        "tie-order-name", name, Sentence.of(number < 0 ? "not-a-candidate" : "named-twice"));
            }
            order.add(number);
        }
        if (order.size() < names.size()) {
            throw new UnusableInputException("tie-order-few", order.size(), names.size());
        }
        return order;
    }

    private static List<String> fields(String written) {
        try {
            var line = CsvInput.of(new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8)));
            var fields = new ArrayList<String>();
            line.next();
            for (var field = 0; field < line.record().fields(); field++) {
                fields.add(line.record().text(field));
            }
            return fields;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void write(int seats, StarCount count, RatingTally tally) {
        report.put("ballots", Long.toString(tally.ballots()));
        report.put("profile", StarCount.PROFILE);
        report.put("seats", Integer.toString(seats));
        var everyone = count.steps().getFirst().kind() == StarStep.Kind.EVERYONE;
        report.order(everyone ? byName(count.winners()) : count.winners(), count.ranking(), count.open());
        for (var candidate = 0; candidate < tally.candidates(); candidate++) {
            report.figure(candidate, "total", tally.sum(candidate).sum());
            report.figure(candidate, "top-marks", tally.given(candidate, 5));
        }
        report.put("steps", count.steps().stream().map(this::step).toList());
        report.warn(warnings(count, everyone));
    }

    private List<Integer> byName(List<Integer> winners) {
        return winners.stream().sorted(Comparator.comparing(report::name)).toList();
    }

    private List<Sentence> warnings(StarCount count, boolean everyone) {
        if (everyone) {
            return List.of(Sentence.of("everyone"));
        }
        if (!count.open().isEmpty()) {
            return List.of();
        }
        var lastOfSeats = new TreeMap<Integer, StarStep>();
        count.steps().forEach(it -> lastOfSeats.put(it.seat(), it));
        return lastOfSeats.values().stream()
                .filter(it -> !it.tied().isEmpty())
                .map(it -> Sentence.of("runoff-open", String.join(", ", report.named(it.tied()))))
                .toList();
    }

    private Map<String, Object> step(StarStep step) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("seat", step.seat());
        entry.put("compared", DocumentNames.of(step.kind()));
        var scores = new LinkedHashMap<String, String>();
        step.scores()
                .forEach(
                        it -> scores.put(report.name(it.candidate()), it.value().toString()));
        entry.put("figures", scores);
        entry.put("chosen", report.named(step.chosen()));
        entry.put("tied", report.named(step.tied()));
        return entry;
    }
}
