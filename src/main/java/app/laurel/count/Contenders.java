package app.laurel.count;

import app.laurel.count.exact.Outcome;
import app.laurel.count.exact.Places;
import app.laurel.count.ratings.RatingTally;
import app.laurel.count.ratings.ShrunkAverage;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The shops that reached a quorum: the methods see only them and number them anew; this class translates back. */
final class Contenders {
    private final List<Integer> shops;
    private final RatingTally all;
    private final RatingTally reached;
    private final long quorum;
    private final List<Integer> positions;

    private Contenders(List<Integer> shops, RatingTally all, long quorum, int... reached) {
        this.shops = shops;
        this.all = all;
        this.reached = all.only(reached);
        this.quorum = quorum;
        this.positions = Arrays.stream(reached).boxed().toList();
    }

    static Contenders of(List<Integer> shops, RatingTally all, long quorum, Set<Integer> disqualified) {
        var reached = IntStream.range(0, all.candidates())
                .filter(it -> all.profiles().get(it).total() >= quorum)
                .filter(it -> !disqualified.contains(shops.get(it)))
                .toArray();
        return new Contenders(shops, all, quorum, reached);
    }

    Outcome rank(FinalMethod method, FinalRule rule, int worst) {
        return method.with(rule, worst).count(reached);
    }

    /** What the methods see: only the shops that reached the quorum. */
    RatingTally reached() {
        return reached;
    }

    ShrunkAverage average(int shrink) {
        return ShrunkAverage.of(reached.sums(), shrink);
    }

    Decision decision(Outcome placed, ShrunkAverage averages) {
        return new Decision(positions.stream().map(shops::get).toList(), placed, averages.mean());
    }

    long missing(int shop) {
        return Math.max(0, quorum - all.profiles().get(shop).total());
    }

    /** The rank of every shop in the order of the rules, 0 for those under the quorum. */
    List<Integer> ranks(Outcome outcome) {
        var ranks = Places.ranks(positions.size(), outcome.ranking());
        return IntStream.range(0, shops.size())
                .mapToObj(positions::indexOf)
                .map(it -> it < 0 ? 0 : ranks.get(it))
                .toList();
    }

    /** The order by the shops' numbers in the rules. */
    List<List<Integer>> numbers(Outcome outcome) {
        return outcome.ranking().stream()
                .map(group ->
                        group.stream().map(it -> shops.get(positions.get(it))).toList())
                .toList();
    }

    /** The numbers of those who come first. */
    List<Integer> winners(Outcome outcome) {
        return outcome.winners().stream()
                .map(it -> shops.get(positions.get(it)))
                .toList();
    }

    /** The value of a shop in a list of the contenders' values, none for those under the quorum. */
    <T> @Nullable T find(List<T> values, int shop) {
        var position = positions.indexOf(shop);
        return position < 0 ? null : values.get(position);
    }
}
