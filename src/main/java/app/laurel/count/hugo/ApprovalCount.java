package app.laurel.count.hugo;

import app.laurel.count.exact.FirstPlaces;
import app.laurel.count.exact.Places;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Plain approval: who is named on the most ballots, each nominee once a ballot. Shown beside E Pluribus Hugo; where the
 * two lists differ, a slate may be at work.
 *
 * @param nominations the ballots that name each nominee, by number
 * @param ranking everyone named, in groups, most ballots first
 * @param winners the first {@code places}, and all who tie for the last of them
 * @param open those who tie for the last places where the tie makes the list longer; empty where it does not
 */
public record ApprovalCount(
        List<Long> nominations, List<List<Integer>> ranking, List<Integer> winners, List<Integer> open) {

    /** Counts ballots. */
    public static ApprovalCount of(Nominations ballots, int places) {
        var named = new long[ballots.nominees()];
        for (var number = 0; number < ballots.ballots(); number++) {
            for (var nominee : ballots.distinct(number)) {
                named[nominee]++;
            }
        }
        var listed =
                IntStream.range(0, named.length).filter(it -> named[it] > 0).toArray();
        var ranking =
                Places.groups(
                                listed.length,
                                Comparator.comparingLong((Integer it) -> named[listed[it]])
                                        .reversed())
                        .stream()
                        .map(group -> group.stream().map(it -> listed[it]).toList())
                        .toList();
        var first = FirstPlaces.of(ranking, places);
        return new ApprovalCount(
                IntStream.range(0, named.length).mapToObj(it -> named[it]).toList(),
                ranking,
                first.winners(),
                first.open());
    }
}
