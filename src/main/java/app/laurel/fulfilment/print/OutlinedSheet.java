package app.laurel.fulfilment.print;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.laurel.base.web.SvgText;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** A drawing as SVG in which every letter is an outline: a machine that cuts needs no fonts. */
public final class OutlinedSheet implements Sheet {
    private static final double POINTS = Tracing.POINTS;

    private final Faces faces;
    private final StringBuilder svg = new StringBuilder();

    /** An empty sheet of so many millimetres. */
    public OutlinedSheet(Faces faces, double width, double height, String title, String language) {
        this.faces = faces;
        svg.append(
                ("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$smm\" height=\"%2$smm\" viewBox=\"0 0 %1$s %2$s\" "
                                + "role=\"img\" lang=\"%3$s\"><title>%4$s</title>")
                        .formatted(width, height, language, SvgText.escape(title)));
    }

    @Override
    public void ornament(PathIterator shape, Color colour) {
        svg.append("<path fill=\"").append(hex(colour)).append("\" d=\"");
        trace(shape);
        svg.append("\"/>");
    }

    @Override
    public void rule(double x, double y, double toX, double toY, double points, Color colour) {
        svg.append("<path stroke=\"%s\" stroke-width=\"%s\" d=\"M%s %sL%s %s\"/>"
                .formatted(hex(colour), number(points / POINTS), number(x), number(y), number(toX), number(toY)));
    }

    @Override
    public void heading(Lettering lettering, List<String> lines, double x, double baseline) throws IOException {
        write(lettering, lines, x, baseline);
    }

    @Override
    public double write(Lettering lettering, List<String> lines, double x, double baseline) throws IOException {
        var at = baseline;
        for (var line : lines) {
            line(lettering, line, x, at);
            at += lettering.leading() / POINTS;
        }
        return at - lettering.leading() / POINTS;
    }

    private void line(Lettering lettering, String line, double x, double baseline) throws IOException {
        var size = lettering.size() / POINTS;
        var pen = x - lettering.align().before(faces.width(line, lettering.face(), size));
        for (var run : faces.runs(line, lettering.face())) {
            for (var sign : run.text().codePoints().toArray()) {
                var letter = Character.toString(sign);
                var place = AffineTransform.getTranslateInstance(pen, baseline);
                place.scale(size, -size);
                ornament(faces.outline(run.face(), sign).getPathIterator(place), lettering.colour());
                pen += faces.width(letter, run.face(), size);
            }
        }
    }

    private void trace(PathIterator shape) {
        var to = new double[6];
        for (; !shape.isDone(); shape.next()) {
            switch (shape.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> command('M', to, 2);
                case PathIterator.SEG_LINETO -> command('L', to, 2);
                case PathIterator.SEG_QUADTO -> command('Q', to, 4);
                case PathIterator.SEG_CUBICTO -> command('C', to, 6);
                default -> svg.append('Z');
            }
        }
    }

    private void command(char letter, double[] to, int count) {
        svg.append(letter);
        for (var at = 0; at < count; at++) svg.append(at == 0 ? "" : " ").append(number(to[at]));
    }

    /** To a thousandth of a millimetre, finer than any tool. */
    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value).replaceAll("\\.?0+$", "");
    }

    private static String hex(Color colour) {
        return String.format(Locale.ROOT, "#%06x", colour.getRGB() & 0xFFFFFF);
    }

    @Override
    public byte[] finish() {
        return svg.append("</svg>").toString().getBytes(UTF_8);
    }
}
