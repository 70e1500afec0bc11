package app.laurel.fulfilment;

import app.laurel.fulfilment.print.PrintedPage;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;

/** What is only ornament on a certificate: two fine frames, and the rule between what was won and who won it. */
final class CertificateFrame {
    static final double WIDTH = 210;
    static final double MIDDLE = WIDTH / 2;
    private static final double HEIGHT = 297;

    private final PrintedPage page;
    private final Color gold;

    CertificateFrame(PrintedPage page, Color gold) {
        this.page = page;
        this.gold = gold;
    }

    void draw() throws IOException {
        page.outline(corners(11, 0).getPathIterator(null), .4, gold);
        page.outline(corners(13.5, 7).getPathIterator(null), 1.1, gold);
        divider(126);
    }

    /** A rectangle so far from the edge whose corners are cut out by quarters of a circle. */
    private static Path2D corners(double edge, double radius) {
        var bow = radius * .5523;
        var right = WIDTH - edge;
        var foot = HEIGHT - edge;
        var path = new Path2D.Double();
        path.moveTo(edge + radius, edge);
        path.lineTo(right - radius, edge);
        path.curveTo(right - radius, edge + bow, right - bow, edge + radius, right, edge + radius);
        path.lineTo(right, foot - radius);
        path.curveTo(right - bow, foot - radius, right - radius, foot - bow, right - radius, foot);
        path.lineTo(edge + radius, foot);
        path.curveTo(edge + radius, foot - bow, edge + bow, foot - radius, edge, foot - radius);
        path.lineTo(edge, edge + radius);
        path.curveTo(edge + bow, edge + radius, edge + radius, edge + bow, edge + radius, edge);
        path.closePath();
        return path;
    }

    /** A short rule with a lozenge in its middle. */
    private void divider(double y) throws IOException {
        page.rule(MIDDLE - 27, y, MIDDLE - 4, y, .5, gold);
        page.rule(MIDDLE + 4, y, MIDDLE + 27, y, .5, gold);
        var lozenge = AffineTransform.getRotateInstance(Math.PI / 4, MIDDLE, y)
                .createTransformedShape(new Rectangle2D.Double(MIDDLE - .9, y - .9, 1.8, 1.8));
        page.ornament(lozenge.getPathIterator(null), gold);
    }
}
