package app.laurel.fulfilment.print;

import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Puts shapes onto a page whose height is known, turning millimetres from the top into points from the foot. */
final class Tracing {
    static final double POINTS = 72 / 25.4;

    private final PDPageContentStream content;
    private final float height;
    private final Point2D at = new Point2D.Double();

    Tracing(PDPageContentStream content, float height) {
        this.content = content;
        this.height = height;
    }

    void trace(PathIterator shape) throws IOException {
        var to = new double[6];
        for (; !shape.isDone(); shape.next()) {
            switch (shape.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> {
                    content.moveTo(right(to[0]), down(to[1]));
                    at.setLocation(to[0], to[1]);
                }
                case PathIterator.SEG_LINETO -> {
                    content.lineTo(right(to[0]), down(to[1]));
                    at.setLocation(to[0], to[1]);
                }
                case PathIterator.SEG_QUADTO -> curve(to);
                case PathIterator.SEG_CUBICTO -> curve(to[0], to[1], to[2], to[3], to[4], to[5]);
                default -> content.closePath();
            }
        }
    }

    /** PDF knows curves of the third degree only. */
    private void curve(double[] to) throws IOException {
        curve(
                (at.getX() + 2 * to[0]) / 3,
                (at.getY() + 2 * to[1]) / 3,
                (to[2] + 2 * to[0]) / 3,
                (to[3] + 2 * to[1]) / 3,
                to[2],
                to[3]);
    }

    private void curve(double x1, double y1, double x2, double y2, double x, double y) throws IOException {
        content.curveTo(right(x1), down(y1), right(x2), down(y2), right(x), down(y));
        at.setLocation(x, y);
    }

    static float right(double x) {
        return (float) (x * POINTS);
    }

    float down(double y) {
        return (float) (height - y * POINTS);
    }
}
