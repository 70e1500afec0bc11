package app.laurel.count.hugo;

import java.util.List;

/**
 * One round of E Pluribus Hugo, as the public table shows it.
 *
 * @param number counts from 1
 * @param standings everyone still in the running, most points first; in the early rounds of a very large count only the
 *     selected, see {@code complete}
 * @param complete whether {@code standings} lists everyone
 * @param remaining how many nominees were in the running when the round began
 * @param selected those with the lowest points, who were compared
 * @param eliminated those who went out
 * @param why what decided the round
 */
public record PluribusRound(
        int number,
        List<NomineeStanding> standings,
        boolean complete,
        int remaining,
        List<Integer> selected,
        List<Integer> eliminated,
        Why why) {

    /** What decided a round. */
    public enum Why {
        /** One of the selected is named on fewer ballots than the others. */
        FEWEST_NOMINATIONS,
        /** Equal numbers of ballots; the fewest points decided. */
        FEWEST_POINTS,
        /** Equal ballots and equal points: all of them went out. */
        ALL_EQUAL,
        /** Taking out the tied would leave too few: nobody goes out and the list is longer. */
        LIST_GROWS,
        /** No more nominees than places: all are finalists. */
        ALL_ARE_FINALISTS
    }

    public PluribusRound {
        standings = List.copyOf(standings);
        selected = List.copyOf(selected);
        eliminated = List.copyOf(eliminated);
    }
}
