package app.laurel.result.web;

import app.laurel.base.web.SvgText;
import java.util.List;

/**
 * The shops of an edition side by side: for each, how its ratings are shared out over the marks, best mark first, and the line in
 * the middle. The mark that the line crosses is the shop's median.
 *
 * @param id unique in its page
 * @param title the picture in one sentence
 * @param middle what the line is called
 * @param marks names of the marks, best first
 * @param shops in the order shown
 */
public record MeritProfile(String id, String title, String middle, List<String> marks, List<Row> shops) {
    private static final int ROW = 52;
    private static final int HEAD = 24;
    private static final int LEGEND = 30;

    public MeritProfile {
        marks = List.copyOf(marks);
        shops = List.copyOf(shops);
        for (var shop : shops) {
            if (shop.counts().size() != marks.size()) {
                throw new IllegalArgumentException("got %s counts for %s marks, want one each"
                        .formatted(shop.counts().size(), marks.size()));
            }
        }
    }

    /** The picture as an {@code svg} element for an HTML page. */
    public String svg() {
        var height = HEAD + ROW * shops.size() + LEGEND;
        var svg = new StringBuilder(ChartElement.open(id, title, height));
        svg.append("<text class=\"soft\" x=\"50%\" y=\"14\" text-anchor=\"middle\">")
                .append(SvgText.escape(middle));
        svg.append("</text>");
        for (var row = 0; row < shops.size(); row++) {
            appendShop(svg, shops.get(row), HEAD + row * ROW);
        }
        appendLegend(svg, height - 8);
        return svg.append("</svg>").toString();
    }

    private void appendShop(StringBuilder svg, Row shop, int top) {
        var name = SvgText.fit(SvgText.clean(shop.name()), ChartElement.TEXT_SIZE, ChartElement.LABEL_WIDTH);
        svg.append("<text x=\"0\" y=\"%s\">%s</text>".formatted(top + 14, SvgText.escape(name)));
        svg.append("<text class=\"soft\" x=\"100%%\" y=\"%s\" text-anchor=\"end\">%s</text>"
                .formatted(top + 14, SvgText.escape(shop.value())));
        svg.append("<rect class=\"track\" y=\"%s\" width=\"100%%\" height=\"18\"/>".formatted(top + 22));
        var all = shop.counts().stream().mapToLong(it -> it).sum();
        if (all > 0) {
            appendShares(svg, shop.counts(), top + 22);
            appendMiddle(svg, top);
        }
    }

    private void appendShares(StringBuilder svg, List<Long> counts, int top) {
        var all = counts.stream().mapToLong(it -> it).sum();
        var before = 0L;
        for (var mark = 0; mark < counts.size(); mark++) {
            var count = counts.get(mark);
            if (count > 0) {
                svg.append("<rect class=\"m%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"18\"/>"
                        .formatted(
                                ChartElement.tone(marks.size() - mark, marks.size()),
                                ChartElement.percent(before, all),
                                top,
                                ChartElement.percent(count, all)));
            }
            before += count;
        }
    }

    private static void appendMiddle(StringBuilder svg, int top) {
        for (var line : List.of("halo", "median")) {
            svg.append("<line class=\"%s\" x1=\"50%%\" x2=\"50%%\" y1=\"%s\" y2=\"%s\"/>"
                    .formatted(line, top + 18, top + 44));
        }
    }

    private void appendLegend(StringBuilder svg, int baseline) {
        for (var mark = 0; mark < marks.size(); mark++) {
            var x = ChartElement.percent(mark, marks.size());
            svg.append("<rect class=\"m%s\" x=\"%s\" y=\"%s\" width=\"12\" height=\"12\" rx=\"2\"/>"
                    .formatted(ChartElement.tone(marks.size() - mark, marks.size()), x, baseline - 11));
            svg.append("<text class=\"soft\" x=\"%s\" dx=\"17\" y=\"%s\">%s</text>"
                    .formatted(x, baseline, SvgText.escape(marks.get(mark))));
        }
    }

    /**
     * One shop.
     *
     * @param value its median in words
     * @param counts ratings by mark, best first
     */
    public record Row(String name, String value, List<Long> counts) {
        public Row {
            counts = List.copyOf(counts);
            if (counts.stream().anyMatch(it -> it < 0)) {
                throw new IllegalArgumentException("got counts %s, want none below zero".formatted(counts));
            }
        }
    }
}
