package app.laurel.badge;

import app.laurel.badge.BadgePalette.Part;
import app.laurel.base.web.SvgText;
import app.laurel.base.web.TextWidth;

/** Writes a badge as SVG. Numbers are written by {@code %s}, since {@code %d} and {@code %f} would follow the server's locale. */
final class SvgCanvas implements BadgeCanvas {
    /** Beyond this share of its line a text is held to its computed width, whatever font the reader has. */
    private static final double NEARLY_FULL = 0.8;

    private static final String STAR = "M0-6 1.8-1.9 6.2-1.5 2.9 1.5 3.8 5.9 0 3.6-3.8 5.9-2.9 1.5-6.2-1.5-1.8-1.9z";

    private final BadgePalette palette;
    private final StringBuilder svg;

    SvgCanvas(BadgePalette palette, StringBuilder svg) {
        this.palette = palette;
        this.svg = svg;
    }

    @Override
    public void wreath(String path, double x, double y, double wide, double high) {
        svg.append("<path transform=\"translate(%s %s)scale(%s %s)\" %s d=\"%s\"/>"
                .formatted(x, y, wide, high, palette.fill(Part.EMBLEM), path));
    }

    @Override
    public void star(double x, double y) {
        svg.append(
                "<path transform=\"translate(%s %s)\" %s d=\"%s\"/>".formatted(x, y, palette.fill(Part.EMBLEM), STAR));
    }

    @Override
    public void year(int year, double x, double baseline, double size) {
        svg.append("<text x=\"%s\" y=\"%s\" font-size=\"%s\" text-anchor=\"middle\" %s>%s</text>"
                .formatted(x, baseline, size, palette.fill(Part.HEADLINE), year));
    }

    @Override
    public void ring(double x, double y, long radius) {
        svg.append("<g stroke-width=\"2\" %s><circle cx=\"%s\" cy=\"%s\" r=\"%s\"/><path d=\"M%s %sh10\"/></g>"
                .formatted(palette.stroke(Part.EDGE), x, y, radius, x - 5, y));
    }

    @Override
    public void line(Line line) {
        var weight = line.part() == Part.PLACE ? " font-weight=\"500\"" : "";
        var anchor = line.side() == Side.MIDDLE ? " text-anchor=\"middle\"" : "";
        svg.append("<text x=\"%s\" y=\"%s\" font-size=\"%s\"%s %s>%s</text>"
                .formatted(
                        line.x(),
                        line.baseline(),
                        line.size(),
                        weight + anchor + heldWidth(line),
                        palette.fill(line.part()),
                        SvgText.escape(line.text())));
    }

    private static String heldWidth(Line line) {
        var width = TextWidth.of(line.text(), line.size());
        if (width <= line.room() * NEARLY_FULL) {
            return "";
        }
        var held = Math.round(Math.min(width, line.room()));
        return " textLength=\"%s\" lengthAdjust=\"spacingAndGlyphs\"".formatted(held);
    }
}
