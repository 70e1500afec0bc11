package app.laurel.result.web;

import app.laurel.base.web.SvgText;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What the charts share: their frame, their scale and their tones. */
final class ChartElement {
    /** Tones of {@code public.css}, {@code m1} for the worst to {@code m5} for the best. */
    private static final int TONES = 5;

    /** Size of every text in a chart, as in {@code public.css}. */
    static final double TEXT_SIZE = 13;

    /** What a label may take beside its value on a phone; the table beside the chart has it whole. */
    static final double LABEL_WIDTH = 210;

    private ChartElement() {}

    static String open(String id, String title, int height) {
        return ("<svg class=\"chart\" role=\"img\" aria-labelledby=\"%1$s\" width=\"100%%\" height=\"%2$s\">"
                        + "<title id=\"%1$s\">%3$s</title>")
                .formatted(SvgText.escape(id), height, SvgText.escape(title));
    }

    /** The tone of the n-th worst of so many marks: ten marks take each tone twice. */
    static int tone(int nthWorst, int marks) {
        return (nthWorst * TONES + marks - 1) / marks;
    }

    /** A share of a whole as an SVG length in per cent, to three places; of nothing, nothing. */
    static String percent(long part, long whole) {
        if (whole == 0) {
            return "0%";
        }
        return BigDecimal.valueOf(part)
                        .scaleByPowerOfTen(2)
                        .divide(BigDecimal.valueOf(whole), 3, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + "%";
    }
}
