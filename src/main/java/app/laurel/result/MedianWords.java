package app.laurel.result;

import app.laurel.count.exact.Fraction;
import app.laurel.tally.document.Scale;
import app.laurel.tally.document.Standing;
import java.util.List;

/**
 * The median and the shares beside it, as one sentence of the translations. Everything is worked out from whole numbers;
 * only what is shown is rounded, half up.
 *
 * @param key of the sentence
 * @param arguments what stands in it
 */
public record MedianWords(String key, List<Object> arguments) {
    public MedianWords {
        arguments = List.copyOf(arguments);
    }

    /** The sentence of a shop. */
    public static MedianWords of(Standing standing, Scale scale) {
        var filled = standing.filled();
        var all = standing.judgments();
        return new MedianWords(
                "result.median." + kind(standing),
                List.of(
                        all,
                        scale.mark(standing.median()),
                        percent(standing.above(), all),
                        percent(standing.below(), all),
                        standing.filledIn(),
                        filled == null ? "" : scale.mark(filled.grade()),
                        percent(all - standing.below(), all)));
    }

    private static String kind(Standing standing) {
        if (standing.filled() != null) return "filled";
        if (standing.above() > 0) return "sentence";
        return standing.below() > 0 ? "none-above" : "unanimous";
    }

    /** A share in whole per cent, without the sign. */
    public static String percent(long part, long whole) {
        return whole == 0 ? "0" : Fraction.of(100 * part, whole).toDecimal(0);
    }
}
