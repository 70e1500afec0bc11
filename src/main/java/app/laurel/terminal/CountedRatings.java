package app.laurel.terminal;

import app.laurel.base.csv.CsvReader;
import app.laurel.count.pairs.Pairs;
import app.laurel.count.ratings.RatingTally;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * A file of rated ballots, one a line, that is counted while it is read: the first column holds the ballot's name, or in
 * a column named {@code count} how many equal ballots the line stands for; every further column is a candidate.
 */
final class CountedRatings {
    private static final long TOP_STAR = 5;
    /** Comparing each with each takes a number for every pair, in memory and in the document. */
    private static final int MOST_COMPARED = 1000;

    private final CsvReader file;
    private final MethodOption method;
    private final List<String> names;
    private final boolean counted;
    private final BallotNames ballotNames = new BallotNames();
    private final MarkCounts marks;
    private final long[] rated;
    private final long[] implied;
    private final long[] row;
    private final boolean[] given;
    private long ballots;

    private CountedRatings(CsvReader file, MethodOption method) throws IOException {
        this.file = file;
        this.method = method;
        this.names = CandidateHeader.read(file, method.comparesPairs() ? MOST_COMPARED : Integer.MAX_VALUE);
        this.counted = file.record().text(0).equalsIgnoreCase("count");
        this.marks = new MarkCounts(names.size());
        this.rated = new long[method.comparesPairs() ? names.size() * names.size() : 0];
        this.implied = new long[rated.length];
        this.row = new long[names.size()];
        this.given = new boolean[names.size()];
    }

    /** What a file holds: the candidates' names by number, the tally, and what people should know about the file. */
    record Content(List<String> names, RatingTally tally, List<Sentence> warnings) {}

    static Content read(CsvReader file, MethodOption method) throws IOException {
        var reading = new CountedRatings(file, method);
        while (file.next()) {
            reading.count();
        }
        if (reading.ballots == 0) {
            throw UnusableInputException.inLine(2, "no-ballot");
        }
        return new Content(reading.names, reading.tally(), reading.ballotNames.warnings());
    }

    private void count() {
        if (file.record().fields() != names.size() + 1) {
            if (file.record().fields() > names.size() + 1 && file.record().fields() <= file.writtenColumns()) {
                throw UnusableInputException.inLine(1, "empty-name");
            }
            throw UnusableInputException.inLine(
                    file.record().line(), "fields-as-header", file.record().fields(), names.size() + 1);
        }
        var times = counted ? times() : 1;
        if (!counted) ballotNames.add(file.record());
        if (ballots + times < 0) {
            throw UnusableInputException.inLine(file.record().line(), "too-many", Long.MAX_VALUE);
        }
        ballots += times;
        for (var candidate = 0; candidate < row.length; candidate++) {
            read(candidate);
            if (given[candidate]) {
                marks.add(candidate, row[candidate], times);
            }
        }
        if (method.comparesPairs()) {
            compare(times);
        }
    }

    private long times() {
        var times = file.record().isBlank(0) ? -1 : CsvInput.number(file.record(), 0, Sentence.of("the-count"));
        if (times < 0) {
            throw UnusableInputException.inLine(file.record().line(), "count");
        }
        return times;
    }

    private void read(int candidate) {
        var field = candidate + 1;
        given[candidate] = !file.record().isBlank(field) || method.takesBlankForZero();
        row[candidate] = file.record().isBlank(field)
                ? 0
                : CsvInput.number(file.record(), field, Sentence.of("the-mark-of", names.get(candidate)));
        if (method.takesBlankForZero() && (row[candidate] < 0 || row[candidate] > TOP_STAR)) {
            throw UnusableInputException.inLine(
                    file.record().line(), "star-mark", names.get(candidate), row[candidate], TOP_STAR);
        }
    }

    private void compare(long times) {
        for (var one = 0; one < row.length; one++) {
            if (!given[one]) {
                continue;
            }
            for (var other = 0; other < row.length; other++) {
                if (!given[other]) {
                    implied[one * row.length + other] += times;
                } else if (row[one] > row[other]) {
                    implied[one * row.length + other] += times;
                    rated[one * row.length + other] += times;
                }
            }
        }
    }

    private RatingTally tally() {
        var scale = method.takesBlankForZero()
                ? LongStream.rangeClosed(0, TOP_STAR).boxed().toList()
                : marks.marks();
        var profiles = IntStream.range(0, names.size())
                .mapToObj(it -> marks.profile(it, scale.isEmpty() ? List.of(0L) : scale))
                .toList();
        var candidates = method.comparesPairs() ? names.size() : 0;
        return new RatingTally(
                scale.isEmpty() ? List.of(0L) : scale,
                profiles,
                Pairs.of(candidates, rated),
                Pairs.of(candidates, implied),
                Collections.nCopies(names.size(), 0L),
                ballots);
    }
}
