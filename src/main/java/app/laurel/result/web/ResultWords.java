package app.laurel.result.web;

import app.laurel.base.web.PageFrame;
import app.laurel.count.exact.Fraction;
import app.laurel.result.MedianSentence;
import app.laurel.tally.document.Standing;

/**
 * Says the figures of a result in words. Everything is worked out from whole numbers; only what is shown is rounded, half up.
 *
 * @param divisor what a mark of 1 is in the figures: 100 for composites, 1 for marks
 */
public record ResultWords(PageFrame frame, int divisor) {
    private static final int PLACES = 2;

    /** The median and the two shares beside it. */
    public String sentence(Standing standing) {
        var sentence = MedianSentence.of(standing, divisor);
        return frame.t(sentence.key(), sentence.arguments().toArray());
    }

    /** The median as a mark: {@code 4.25} for a composite, {@code 4} for a criterion. */
    public String median(Standing standing) {
        if (standing.ratings() == 0) return "–";
        return MedianSentence.mark(standing.median(), divisor);
    }

    /** The plain mean as a mark. */
    public String mean(Standing standing) {
        var mean = standing.mean();
        return mean == null
                ? "–"
                : Fraction.parse(mean).dividedBy(Fraction.of(divisor)).toDecimal(PLACES);
    }

    /** The shrunk average as a mark. */
    public String average(Standing standing) {
        var average = standing.average();
        return average == null
                ? "–"
                : Fraction.parse(average).dividedBy(Fraction.of(divisor)).toDecimal(PLACES);
    }

    /** A share in whole per cent, without the sign. */
    static String percent(long part, long whole) {
        return MedianSentence.percent(part, whole);
    }

    /** A share in per cent with one decimal, without the sign. */
    static String exactPercent(long part, long whole) {
        return whole == 0 ? "0" : Fraction.of(100 * part, whole).toDecimal(1);
    }
}
