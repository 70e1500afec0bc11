package app.laurel.nomination;

import app.laurel.base.id.NomineeId;
import app.laurel.count.exact.Fraction;
import app.laurel.count.hugo.PluribusRound;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The list as nominations and rulings make it now, with everything that explains it.
 *
 * @param out whether it was given out before voting opened
 * @param movedUp who joined the list after it was given out, withdrawn since or not
 * @param ballots nominators whose nominations count
 * @param places that the count fills
 * @param entries every nominee that is counted or on the list: first the list, then by nominations
 * @param rounds of the count; nominees in them are places in {@code counted}
 * @param counted the nominees as the rounds number them
 * @param rulings all, undone ones included, in the order they were made
 * @param names of all nominees that rulings speak of and of all counted
 */
public record Shortlist(
        boolean out,
        Set<NomineeId> movedUp,
        int ballots,
        int places,
        List<Entry> entries,
        List<PluribusRound> rounds,
        List<Nominee> counted,
        List<Ruling> rulings,
        List<Nominee> names) {
    public Shortlist {
        movedUp = Set.copyOf(movedUp);
        entries = List.copyOf(entries);
        rounds = List.copyOf(rounds);
        counted = List.copyOf(counted);
        rulings = List.copyOf(rulings);
        names = List.copyOf(names);
    }

    /** The nominees on the list. */
    public List<Nominee> listed() {
        return entries.stream().filter(Entry::listed).map(Entry::nominee).toList();
    }

    /** Those on the list who joined it after it was given out, since a withdrawal made room. */
    public List<Nominee> joinedLater() {
        return listed().stream().filter(it -> movedUp.contains(it.id())).toList();
    }

    /**
     * One nominee.
     *
     * @param nominations ballots that name it, merged spellings included
     * @param points exact, in the last round it was in; null if it was not counted
     * @param computed whether the count put it on the list
     * @param listed whether it is on the list
     * @param mostNamed whether a plain count of ballots would have listed it
     */
    public record Entry(
            Nominee nominee,
            long nominations,
            @Nullable Fraction points,
            boolean computed,
            boolean listed,
            boolean mostNamed) {
        /** The points with two decimals; a dash where there are none. */
        public String shownPoints() {
            return points == null ? "–" : points.toDecimal(2);
        }
    }
}
