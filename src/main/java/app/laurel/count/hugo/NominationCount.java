package app.laurel.count.hugo;

import java.util.List;

/**
 * What nominations come to by the method of the rules, with the plain count of ballots beside it.
 *
 * @param finalists the best first
 * @param rounds the public explanation, in order; none where nobody is taken out by rounds
 * @param nominations by nominee: how many ballots name it
 * @param mostNamed those whom a plain count of ballots would have listed, ties for the last place included
 */
public record NominationCount(
        List<Integer> finalists, List<PluribusRound> rounds, List<Long> nominations, List<Integer> mostNamed) {
    public NominationCount {
        finalists = List.copyOf(finalists);
        rounds = List.copyOf(rounds);
        nominations = List.copyOf(nominations);
        mostNamed = List.copyOf(mostNamed);
    }

    /**
     * Counts nominations.
     *
     * @param places that are to be filled
     * @param repeats what it means to the methods that share a vote that a ballot names a nominee twice
     */
    public static NominationCount of(NominationMethod method, Nominations ballots, int places, Repeats repeats) {
        var plain = ApprovalCount.of(ballots, places);
        return method.findShares()
                .map(it -> PluribusHugo.count(ballots, new PluribusRules(places, repeats, it)))
                .map(it -> new NominationCount(it.finalists(), it.rounds(), plain.nominations(), plain.winners()))
                .orElseGet(() -> new NominationCount(plain.winners(), List.of(), plain.nominations(), plain.winners()));
    }
}
