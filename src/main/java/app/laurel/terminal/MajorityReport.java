package app.laurel.terminal;

import app.laurel.count.exact.FirstPlaces;
import app.laurel.count.exact.Fraction;
import app.laurel.count.exact.Profile;
import app.laurel.count.majority.MajorityJudgment;
import app.laurel.count.majority.MajorityRanking;
import app.laurel.count.majority.MajorityStep;
import app.laurel.count.majority.MajorityValue;
import app.laurel.count.majority.MissingMarks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** Counts by majority judgment and puts the count into words and figures. */
final class MajorityReport {
    private final List<Long> marks;
    private final List<Profile> profiles;
    private final boolean wholeScale;
    private final Report report;
    private final List<Sentence> warnings = new ArrayList<>();

    private MajorityReport(List<String> names, List<Long> marks, List<Profile> profiles, boolean wholeScale) {
        this.report = new Report(MethodOption.MAJORITY_JUDGMENT, names);
        this.marks = marks;
        this.profiles = profiles;
        this.wholeScale = wholeScale;
    }

    static Report of(CountOptions options, CountedRatings.Content file) {
        var given = options.find("missing");
        var words = given == null ? "normalized" : given;
        var tally = WorstMark.onScale(file.tally(), words);
        var counting = new MajorityReport(file.names(), tally.marks(), tally.profiles(), false);
        return counting.count(options, words, tally.ballots());
    }

    static Report of(CountOptions options, CountedProfiles file) {
        var grades =
                LongStream.range(0, file.profiles().getFirst().grades()).boxed().toList();
        var counting = new MajorityReport(file.names(), grades, file.profiles(), true);
        var given = options.find("missing");
        if (given != null && file.missing() != null && !given.equals(file.missing())) {
            throw new UnusableInputException("missing-both", given);
        }
        var words = given != null ? given : file.missing() != null ? file.missing() : "normalized";
        return counting.count(options, words, counting.participants(file, words));
    }

    private long participants(CountedProfiles file, String words) {
        var most = profiles.stream().mapToLong(Profile::total).max().orElse(0);
        if (file.participants() == 0 && !words.equals("normalized") && !words.equals("none")) {
            throw new UnusableInputException("no-participants");
        }
        return file.participants() == 0 ? most : file.participants();
    }

    private Report count(CountOptions options, String words, long participants) {
        var seats = SeatCheck.of(options.seats(MethodOption.MAJORITY_JUDGMENT), profiles.size());
        var missing = missing(words);
        report.put("ballots", Long.toString(participants));
        report.put("missing", words);
        checkEach(missing, participants);
        var ranking = MajorityJudgment.rank(profiles, missing, participants);
        var first = FirstPlaces.of(ranking.ranking(), seats);
        report.order(first.winners(), ranking.ranking(), first.open());
        figures(ranking);
        report.put("steps", steps(ranking));
        report.warn(warnings);
        return report;
    }

    /** Reads the policy; {@code worst} alone is the lowest mark of all, {@code worst:M} the mark M. */
    private MissingMarks missing(String words) {
        if (words.equals("worst")) {
            warnings.add(Sentence.of("lowest-mark", marks.getFirst()));
        }
        if (!words.startsWith("worst:")) {
            return CountedProfiles.policy(words, 0);
        }
        var grade = marks.stream().map(String::valueOf).toList().indexOf(words.substring(6));
        if (grade < 0) {
            throw new UnusableInputException("missing-mark", words, marks);
        }
        return CountedProfiles.policy("worst", grade);
    }

    private void checkEach(MissingMarks missing, long participants) {
        for (var candidate = 0; candidate < profiles.size(); candidate++) {
            var judged = profiles.get(candidate).total();
            var fills = participants > 0
                    && (missing instanceof MissingMarks.Worst
                            || (wholeScale && missing instanceof MissingMarks.Median));
            if (!(missing instanceof MissingMarks.Normalized) && judged > participants) {
                throw refused(candidate, Sentence.of("judged-too-often", judged, participants));
            }
            if (missing instanceof MissingMarks.None && judged < participants) {
                throw refused(candidate, Sentence.of("judged-too-rarely", judged, participants));
            }
            if (judged == 0 && !fills) {
                throw refused(candidate, Sentence.of("never-judged"));
            }
            if (judged == 0 && missing instanceof MissingMarks.Median) {
                warnings.add(Sentence.of("unjudged", report.name(candidate), marks.getFirst()));
            }
        }
    }

    private UnusableInputException refused(int candidate, Sentence why) {
        return new UnusableInputException("cannot-judge", report.name(candidate), why);
    }

    private void figures(MajorityRanking ranking) {
        for (var candidate = 0; candidate < profiles.size(); candidate++) {
            var value = ranking.values().get(candidate);
            report.figure(candidate, "median", marks.get(value.median()));
            report.figure(candidate, "above", value.above());
            report.figure(candidate, "below", value.below());
            report.figure(candidate, "judgments", value.profile().total());
        }
    }

    private List<Map<String, Object>> steps(MajorityRanking ranking) {
        var steps = new ArrayList<Map<String, Object>>();
        for (var group : ranking.ranking()) {
            for (var candidate : group) {
                var value = ranking.values().get(candidate);
                var entry = new LinkedHashMap<String, Object>();
                entry.put("candidate", report.name(candidate));
                entry.put(
                        "steps",
                        value.steps().stream().map(it -> step(it, value)).toList());
                steps.add(entry);
            }
        }
        return steps;
    }

    private Map<String, Object> step(MajorityStep step, MajorityValue value) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("median", marks.get(step.grade()).toString());
        entry.put("margin", Fraction.of(step.margin(), value.profile().total()).toString());
        return entry;
    }
}
