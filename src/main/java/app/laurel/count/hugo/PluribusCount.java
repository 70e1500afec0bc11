package app.laurel.count.hugo;

import java.util.List;

/**
 * A shortlist by E Pluribus Hugo with the table that explains it.
 *
 * @param finalists the list, most points in the last round first, then most nominations, then by number
 * @param ranking everyone in groups: the finalists by points in the last round, then those who went out, last out first
 * @param rounds every round in order; the last one is the table of the finalists
 * @param last each nominee's standing in the last round that it was in, by number; those never named are absent
 */
public record PluribusCount(
        List<Integer> finalists, List<List<Integer>> ranking, List<PluribusRound> rounds, List<NomineeStanding> last) {
    public PluribusCount {
        finalists = List.copyOf(finalists);
        ranking = List.copyOf(ranking);
        rounds = List.copyOf(rounds);
        last = List.copyOf(last);
    }
}
