package app.laurel.nomination;

import app.laurel.edition.Rules;
import java.util.List;

/** The method that makes a list of nominations; what it is called and how it decides is printed with the rules. */
public interface ShortlistCount {
    /**
     * Counts nominations.
     *
     * @param ballots one nominator's nominees each, numbered 0..nominees-1, repeats as they were written
     * @param nominees how many there are
     * @param rules say by which method, for how many places, and what a repeat means
     */
    Counted count(List<int[]> ballots, int nominees, Rules rules);

    /**
     * What came of it.
     *
     * @param finalists the best first
     * @param rounds the public explanation, in order; none where nobody is taken out by rounds
     * @param nominations by nominee: how many ballots name it
     * @param mostNamed those whom a plain count of ballots would have listed, ties for the last place included
     */
    record Counted(List<Integer> finalists, List<Round> rounds, List<Long> nominations, List<Integer> mostNamed) {
        /** Keeps its own copies. */
        public Counted {
            finalists = List.copyOf(finalists);
            rounds = List.copyOf(rounds);
            nominations = List.copyOf(nominations);
            mostNamed = List.copyOf(mostNamed);
        }
    }

    /**
     * One round.
     *
     * @param number from 1
     * @param standings most points first; in early rounds of a very large count only those compared
     * @param selected who was compared
     * @param eliminated who went out
     * @param why key of the reason, as in {@code nomination.why.fewest_points}
     */
    record Round(int number, List<Standing> standings, List<Integer> selected, List<Integer> eliminated, String why) {
        /** Keeps its own copies. */
        public Round {
            standings = List.copyOf(standings);
            selected = List.copyOf(selected);
            eliminated = List.copyOf(eliminated);
        }
    }

    /**
     * Where a nominee stands in a round.
     *
     * @param points exact, as in {@code 421/4}
     * @param shown the same with two decimals, half up
     * @param nominations ballots that name it
     */
    record Standing(int nominee, String points, String shown, long nominations) {}
}
