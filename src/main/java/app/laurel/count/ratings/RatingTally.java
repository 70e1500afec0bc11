package app.laurel.count.ratings;

import app.laurel.count.exact.ExactSum;
import app.laurel.count.exact.Profile;
import app.laurel.count.pairs.Pairs;
import app.laurel.count.pairs.Unrated;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All that one pass over the ballots collects for every method: no ballot is kept.
 *
 * @param marks the mark that each grade of the profiles stands for, rising
 * @param profiles for each candidate, how many ballots gave it each grade
 * @param rated pairs by the voters who rated both
 * @param implied pairs where an unrated candidate is below every rated one
 * @param favourites for each candidate, the ballots that pick it as favourite
 * @param ballots how many ballots were counted
 */
public record RatingTally(
        List<Long> marks, List<Profile> profiles, Pairs rated, Pairs implied, List<Long> favourites, long ballots) {
    public RatingTally {
        marks = List.copyOf(marks);
        profiles = List.copyOf(profiles);
        favourites = List.copyOf(favourites);
    }

    /** How many candidates there are. */
    public int candidates() {
        return profiles.size();
    }

    /** All marks of one candidate added up. */
    public MarkSum sum(int candidate) {
        var profile = profiles.get(candidate);
        var sum = new ExactSum();
        for (var grade = 0; grade < profile.grades(); grade++) {
            sum.add(marks.get(grade), profile.count(grade));
        }
        return new MarkSum(sum.total(), profile.total());
    }

    /** The marks of each candidate added up. */
    public List<MarkSum> sums() {
        return IntStream.range(0, candidates()).mapToObj(this::sum).toList();
    }

    /** How many ballots gave a candidate exactly this mark. */
    public long given(int candidate, long mark) {
        var grade = marks.indexOf(mark);
        return grade < 0 ? 0 : profiles.get(candidate).count(grade);
    }

    /** The same with this mark on the scale, although no ballot gives it. */
    public RatingTally withMark(long mark) {
        if (marks.contains(mark)) {
            return this;
        }
        var place = (int) marks.stream().filter(it -> it < mark).count();
        var more = new ArrayList<>(marks);
        more.add(place, mark);
        return new RatingTally(
                more, profiles.stream().map(it -> it.withGrade(place)).toList(), rated, implied, favourites, ballots);
    }

    /** The pairs in one reading of the unrated. */
    public Pairs pairs(Unrated unrated) {
        return unrated == Unrated.LAST ? implied : rated;
    }

    /** The tally of some of the candidates, numbered from 0 in the order given. */
    public RatingTally only(int... kept) {
        return new RatingTally(
                marks,
                Arrays.stream(kept).mapToObj(profiles::get).toList(),
                rated.only(kept),
                implied.only(kept),
                Arrays.stream(kept).mapToObj(favourites::get).toList(),
                ballots);
    }
}
