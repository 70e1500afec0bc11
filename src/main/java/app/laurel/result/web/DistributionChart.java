package app.laurel.result.web;

import app.laurel.base.web.SvgText;
import java.util.List;

/**
 * How often each mark was given for one criterion of one shop: a bar a mark, as long as its share of all ratings. Widths are in per
 * cent and texts in fixed sizes, so that it reads the same at 320 and at 1280 px.
 *
 * @param id unique in its page
 * @param title the picture in one sentence
 * @param bars in the order shown, best mark first
 */
public record DistributionChart(String id, String title, List<Bar> bars) {
    private static final int ROW = 40;

    public DistributionChart {
        bars = List.copyOf(bars);
    }

    /** The picture as an {@code svg} element for an HTML page. */
    public String svg() {
        var all = bars.stream().mapToLong(Bar::count).sum();
        var svg = new StringBuilder(ChartElement.open(id, title, ROW * bars.size()));
        for (var row = 0; row < bars.size(); row++) {
            var bar = bars.get(row);
            var top = row * ROW;
            svg.append("<text x=\"0\" y=\"%s\"%s>%s</text>"
                    .formatted(top + 14, bar.isMedian() ? "" : " class=\"soft\"", label(bar)));
            svg.append("<text x=\"100%%\" y=\"%s\" text-anchor=\"end\"%s>%s</text>"
                    .formatted(top + 14, bar.isMedian() ? "" : " class=\"soft\"", SvgText.escape(bar.value())));
            svg.append("<rect class=\"track\" y=\"%s\" width=\"100%%\" height=\"12\" rx=\"3\"/>".formatted(top + 20));
            svg.append("<rect class=\"m%s\" y=\"%s\" width=\"%s\" height=\"12\" rx=\"3\"/>"
                    .formatted(
                            ChartElement.tone(bars.size() - row, bars.size()),
                            top + 20,
                            ChartElement.percent(bar.count(), all)));
        }
        return svg.append("</svg>").toString();
    }

    private static String label(Bar bar) {
        return SvgText.escape(
                SvgText.fit(SvgText.clean(bar.label()), ChartElement.TEXT_SIZE, ChartElement.LABEL_WIDTH));
    }

    /**
     * One mark.
     *
     * @param label the mark in words: "4 – good", with the word for the median where it is that
     * @param value count and share in words: "1,204 · 44.2 %"
     */
    public record Bar(String label, String value, long count, boolean isMedian) {
        public Bar {
            if (count < 0) {
                throw new IllegalArgumentException("got count %s, want none or more".formatted(count));
            }
        }
    }
}
