package app.laurel.result;

import app.laurel.count.exact.Fraction;
import app.laurel.tally.document.Standing;
import java.util.List;

/**
 * The median and the shares beside it, as one sentence of the translations. Everything is worked out from whole numbers;
 * only what is shown is rounded, half up.
 *
 * @param key of the sentence
 * @param arguments what stands in it
 */
public record MedianSentence(String key, List<Object> arguments) {
    public MedianSentence {
        arguments = List.copyOf(arguments);
    }

    /**
     * The sentence of a shop.
     *
     * @param divisor what a mark of 1 is in the figures: 100 for composites, 1 for marks
     */
    public static MedianSentence of(Standing standing, int divisor) {
        var filled = standing.filled();
        var all = standing.judgments();
        return new MedianSentence(
                "result.median." + kind(standing),
                List.of(
                        all,
                        mark(standing.median(), divisor),
                        percent(standing.above(), all),
                        percent(standing.below(), all),
                        standing.filledIn(),
                        filled == null ? "" : mark(filled.getFirst(), divisor),
                        percent(all - standing.below(), all)));
    }

    private static String kind(Standing standing) {
        if (standing.filled() != null) return "filled";
        if (standing.above() > 0) return "sentence";
        return standing.below() > 0 ? "none-above" : "unanimous";
    }

    /** A figure as a mark: {@code 4.25} for a composite, {@code 4} for a criterion. */
    public static String mark(long grade, int divisor) {
        return Fraction.of(grade, divisor).toDecimal(divisor == 1 ? 0 : 2);
    }

    /** A share in whole per cent, without the sign. */
    public static String percent(long part, long whole) {
        return whole == 0 ? "0" : Fraction.of(100 * part, whole).toDecimal(0);
    }
}
