package app.laurel.count;

import app.laurel.count.exact.Profile;
import app.laurel.count.ratings.RatingTally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Ballots drawn from a seed, whose figures are counted one by one, as they are defined. */
record DrawnBallots(AwardRules rules, List<Ballot> ballots) {
    /** @param favourite where the shop stands in the rules, or -1 */
    record Ballot(byte[] marks, int favourite) {
        Favourite picked() {
            return favourite < 0 ? Favourite.NONE : Favourite.at(favourite);
        }
    }

    /** Ballots that rate whole shops, single marks, or nothing. */
    static DrawnBallots draw(Random random, AwardRules rules, int number) {
        var ballots = new ArrayList<Ballot>();
        for (var ballot = 0; ballot < number; ballot++) {
            var marks = marks(random, rules);
            ballots.add(new Ballot(marks, random.nextInt(rules.shops().size() + 1) - 1));
        }
        return new DrawnBallots(rules, ballots);
    }

    private static byte[] marks(Random random, AwardRules rules) {
        var criteria = rules.weights().size();
        var marks = new byte[rules.marksOfABallot()];
        for (var shop = 0; shop < rules.shops().size(); shop++) {
            var care = random.nextInt(4);
            for (var criterion = 0; criterion < criteria; criterion++) {
                var given = care > 1 || (care == 1 && random.nextBoolean());
                marks[shop * criteria + criterion] =
                        (byte) (given ? 1 + random.nextInt(rules.topMark()) : random.nextBoolean() ? 0 : 255);
            }
        }
        return marks;
    }

    /** As the award tallies them. */
    AwardTally tallied() {
        var tally = new AwardTally(rules);
        ballots.forEach(it -> tally.add(it.marks(), 0, it.picked()));
        return tally;
    }

    /** The tally of the composites of all valid ballots; its favourites are those of {@link #favourites}. */
    RatingTally expected() {
        return Elections.tally(composites(), rules.topComposite());
    }

    /** How many valid ballots picked each shop. */
    List<Long> favourites() {
        return IntStream.range(0, rules.shops().size())
                .mapToObj(shop ->
                        valid().stream().filter(it -> it.favourite() == shop).count())
                .toList();
    }

    BallotFigures figures() {
        var invalid = ballots.stream().filter(it -> !isValid(it)).toList();
        var blank = invalid.stream().filter(DrawnBallots::isBlank).count();
        var partly = invalid.stream()
                .filter(ballot -> IntStream.range(0, rules.weights().size()).anyMatch(it -> answers(ballot, it)))
                .count();
        return new BallotFigures(
                ballots.size(), ballots.size() - invalid.size(), blank, invalid.size() - blank, partly);
    }

    /** The ballots that answer this criterion for enough shops. */
    List<Ballot> answering(int criterion) {
        return ballots.stream().filter(it -> answers(it, criterion)).toList();
    }

    /** The marks that these give a shop by the criterion. */
    Profile marks(int shop, int criterion) {
        var at = shop * rules.weights().size() + criterion;
        var given = new long[rules.topMark() + 1];
        answering(criterion).stream().filter(it -> isMark(it.marks()[at])).forEach(it -> given[it.marks()[at]]++);
        return Profile.of(given);
    }

    private List<Ballot> valid() {
        return ballots.stream().filter(this::isValid).toList();
    }

    private int[][] composites() {
        var valid = valid();
        return valid.isEmpty()
                ? new int[][] {
                    IntStream.range(0, rules.shops().size()).map(it -> -1).toArray()
                }
                : valid.stream().map(this::composites).toArray(int[][]::new);
    }

    /** Of each shop; -1 where a mark is missing. */
    private int[] composites(Ballot ballot) {
        var criteria = rules.weights().size();
        return IntStream.range(0, rules.shops().size())
                .map(shop -> {
                    var sum = 0;
                    for (var criterion = 0; criterion < criteria; criterion++) {
                        var mark = ballot.marks()[shop * criteria + criterion];
                        if (!isMark(mark)) return -1;
                        sum += mark * rules.weights().get(criterion);
                    }
                    return sum;
                })
                .toArray();
    }

    private boolean isValid(Ballot ballot) {
        return Arrays.stream(composites(ballot)).filter(it -> it >= 0).count() >= minimum();
    }

    private boolean answers(Ballot ballot, int criterion) {
        var answered = IntStream.range(0, rules.shops().size())
                .filter(it -> isMark(ballot.marks()[it * rules.weights().size() + criterion]))
                .count();
        return answered >= minimum();
    }

    private int minimum() {
        return Math.max(1, rules.minimumShops());
    }

    private static boolean isBlank(Ballot ballot) {
        return IntStream.range(0, ballot.marks().length).noneMatch(it -> isMark(ballot.marks()[it]));
    }

    private static boolean isMark(byte mark) {
        return mark > 0;
    }
}
