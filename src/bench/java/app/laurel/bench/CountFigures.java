package app.laurel.bench;

import app.laurel.count.AwardTally;
import app.laurel.count.exact.Profile;
import app.laurel.count.ratings.RatingTally;
import java.util.ArrayList;
import java.util.List;

/**
 * What a count found, as plain numbers that two sides can compare.
 *
 * @param pairs for each two shops who stands above whom, first with unrated shops last, then among those rated both
 * @param profiles for each shop the composites that were given and how often, rising
 * @param marks the same of single marks, criterion by criterion
 */
record CountFigures(List<Long> pairs, List<Long> profiles, List<Long> marks) {
    static CountFigures of(AwardTally tally) {
        var marks = new ArrayList<Long>();
        for (var criterion : tally.count().criteria()) {
            criterion.shops().forEach(it -> addGiven(it.marks(), marks));
        }
        var profiles = new ArrayList<Long>();
        tally.tally().profiles().forEach(it -> addGiven(it, profiles));
        return new CountFigures(pairs(tally.tally()), profiles, marks);
    }

    /** The pairs from, row by row, those above each other shop, and from the diagonal on those who rate both. */
    static List<Long> pairs(List<Long> figures, int shops) {
        var above = new long[shops][shops];
        var both = new long[shops][shops];
        var next = figures.iterator();
        for (var one = 0; one < shops; one++) {
            for (var other = 0; other < shops; other++) {
                above[one][other] = one == other ? 0 : next.next();
                both[one][other] = one <= other ? next.next() : both[other][one];
            }
        }
        var pairs = new ArrayList<Long>();
        for (var one = 0; one < shops; one++) {
            for (var other = 0; other < shops; other++) {
                if (one != other) {
                    pairs.add(above[one][other]);
                    pairs.add(above[one][other] - both[one][one] + both[one][other]);
                }
            }
        }
        return pairs;
    }

    private static List<Long> pairs(RatingTally tally) {
        var pairs = new ArrayList<Long>();
        for (var one = 0; one < tally.candidates(); one++) {
            for (var other = 0; other < tally.candidates(); other++) {
                if (one != other) {
                    pairs.add(tally.implied().prefer(one, other));
                    pairs.add(tally.rated().prefer(one, other));
                }
            }
        }
        return pairs;
    }

    private static void addGiven(Profile profile, List<Long> into) {
        for (var grade = 0; grade < profile.grades(); grade++) {
            if (profile.count(grade) > 0) {
                into.add((long) grade);
                into.add(profile.count(grade));
            }
        }
    }
}
