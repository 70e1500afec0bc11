package app.laurel.badge;

import app.laurel.badge.BadgePalette.Part;
import app.laurel.base.web.Faces;
import app.laurel.base.web.Faces.Face;
import app.laurel.base.web.Lettering;
import app.laurel.base.web.PathShape;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;

/** Draws a badge in pixels and in our own faces: what carries no font of its own must not wait for the reader's. */
final class PixelCanvas implements BadgeCanvas {
    /** The star of {@link SvgCanvas}, corner by corner. */
    private static final double[] STAR = {
        0, -6, 1.8, -1.9, 6.2, -1.5, 2.9, 1.5, 3.8, 5.9, 0, 3.6, -3.8, 5.9, -2.9, 1.5, -6.2, -1.5, -1.8, -1.9
    };

    private final BadgePalette palette;
    private final Graphics2D canvas;
    private final Lettering lettering = new Lettering();

    /** @param canvas whose unit is one CSS pixel of the badge */
    PixelCanvas(BadgePalette palette, Graphics2D canvas) {
        this.palette = palette;
        this.canvas = canvas;
    }

    @Override
    public void wreath(String path, double x, double y, double wide, double high) {
        var place = AffineTransform.getTranslateInstance(x, y);
        place.scale(wide, high);
        canvas.setColor(colour(Part.EMBLEM));
        canvas.fill(place.createTransformedShape(PathShape.of(path)));
    }

    @Override
    public void star(double x, double y) {
        var star = new Path2D.Double();
        star.moveTo(x + STAR[0], y + STAR[1]);
        for (var corner = 2; corner < STAR.length; corner += 2) star.lineTo(x + STAR[corner], y + STAR[corner + 1]);
        star.closePath();
        canvas.setColor(colour(Part.EMBLEM));
        canvas.fill(star);
    }

    @Override
    public void year(int year, double x, double baseline, double size) {
        line(new Line(Integer.toString(year), Part.HEADLINE, x, baseline, size, Side.MIDDLE, Double.MAX_VALUE));
    }

    @Override
    public void ring(double x, double y, long radius) {
        canvas.setColor(colour(Part.EDGE));
        canvas.setStroke(new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        canvas.draw(new Ellipse2D.Double(x - radius, y - radius, 2.0 * radius, 2.0 * radius));
        canvas.draw(new Line2D.Double(x - 5, y, x + 5, y));
    }

    /** A text that is wider than its room is narrowed, never lowered. */
    @Override
    public void line(Line line) {
        var text = Faces.drawable(line.text());
        if (text.isEmpty()) return;
        var face = line.part() == Part.PLACE ? Face.TEXT : Face.BOLD;
        var layout = lettering.set(new Lettering.Line(text, (float) line.size(), face));
        var narrowed = Math.min(1, line.room() / layout.getAdvance());
        var left = line.x() - shift(line.side()) * layout.getAdvance() * narrowed;
        var place = AffineTransform.getTranslateInstance(left, line.baseline());
        place.scale(narrowed, 1);
        canvas.setColor(colour(line.part()));
        canvas.fill(layout.getOutline(place));
    }

    private static double shift(Side side) {
        return switch (side) {
            case LEFT -> 0;
            case MIDDLE -> 0.5;
            case RIGHT -> 1;
        };
    }

    private Color colour(Part part) {
        return Color.decode(palette.colour(part));
    }
}
