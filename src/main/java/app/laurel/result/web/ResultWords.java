package app.laurel.result.web;

import app.laurel.base.web.PageFrame;
import app.laurel.count.exact.Fraction;
import app.laurel.result.MedianWords;
import app.laurel.tally.document.Scale;
import app.laurel.tally.document.Standing;

/**
 * Says the figures of a result in words. Everything is worked out from whole numbers; only what is shown is rounded, half up.
 */
public record ResultWords(PageFrame frame, Scale scale) {
    /** The median and the two shares beside it. */
    public String sentence(Standing standing) {
        var sentence = MedianWords.of(standing, scale);
        return frame.t(sentence.key(), sentence.arguments().toArray());
    }

    /** The median as a mark: {@code 4.25} for a composite, {@code 4} for a criterion. */
    public String median(Standing standing) {
        if (standing.ratings() == 0) return "–";
        return scale.mark(standing.median());
    }

    /** The plain mean as a mark. */
    public String mean(Standing standing) {
        var mean = standing.mean();
        return mean == null ? "–" : scale.marks(mean);
    }

    /** The shrunk average as a mark. */
    public String average(Standing standing) {
        var average = standing.average();
        return average == null ? "–" : scale.marks(average);
    }

    /** A share in whole per cent, without the sign. */
    static String percent(long part, long whole) {
        return MedianWords.percent(part, whole);
    }

    /** A share in per cent with one decimal, without the sign. */
    static String exactPercent(long part, long whole) {
        return whole == 0 ? "0" : Fraction.of(100 * part, whole).toDecimal(1);
    }
}
