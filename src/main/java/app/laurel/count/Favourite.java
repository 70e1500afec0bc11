package app.laurel.count;

import java.util.List;
import java.util.stream.IntStream;

/** The shop that a ballot picks as its favourite, or none. Those of usual lists are made once, so that a ballot costs none. */
public final class Favourite {
    /** No favourite. */
    public static final Favourite NONE = new Favourite(-1);

    private static final List<Favourite> USUAL =
            IntStream.range(0, 256).mapToObj(Favourite::new).toList();

    private final int position;

    private Favourite(int position) {
        this.position = position;
    }

    /** The shop at a position in the rules, from 0. */
    public static Favourite at(int position) {
        return position < USUAL.size() ? USUAL.get(position) : new Favourite(position);
    }

    /** The shop of a number in the rules; none where the rules know no such number. */
    public static Favourite of(int shop, AwardRules rules) {
        var position = rules.shops().indexOf(shop);
        return position < 0 ? NONE : at(position);
    }

    /** The position in the rules, or -1. */
    int position() {
        return position;
    }
}
