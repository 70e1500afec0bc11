package app.laurel.result.web;

import app.laurel.base.web.Faces.Face;
import app.laurel.base.web.Lettering;
import app.laurel.base.web.Lettering.Line;
import app.laurel.base.web.PathShape;
import app.laurel.base.web.Tokens;
import app.laurel.base.web.Wreath;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** The dark stage with its golden line that every shared picture stands on, and the wreath above it. */
record PictureStage(Tokens tokens, int width, int height) {
    /** What is painted on the stage, as PNG bytes. */
    byte[] png(Consumer<Graphics2D> painting) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            ground(canvas);
            painting.accept(canvas);
        } finally {
            canvas.dispose();
        }
        return encoded(image);
    }

    double middle() {
        return width / 2.0;
    }

    Color colour(String name) {
        return Color.decode(tokens.colour(name).light());
    }

    /** The wreath around a year, its upper edge at y. */
    void wreath(Graphics2D canvas, Lettering lettering, int year, double y) {
        var place = AffineTransform.getTranslateInstance(middle() - 110, y);
        place.scale(2.2, 2.2);
        canvas.setColor(colour("stage-gold"));
        canvas.fill(place.createTransformedShape(PathShape.of(Wreath.FULL)));
        canvas.setColor(colour("on-stage"));
        lettering.centre(canvas, new Line(Integer.toString(year), 46, Face.TITLE), middle(), y + 124, 112);
    }

    private void ground(Graphics2D canvas) {
        var ground = colour("stage");
        canvas.setColor(ground);
        canvas.fill(new Rectangle2D.Double(0, 0, width, height));
        canvas.setPaint(new RadialGradientPaint(
                (float) middle(), 0, 620, new float[] {0, 1}, new Color[] {new Color(0x5A3D08), ground}));
        canvas.fill(new Rectangle2D.Double(0, 0, width, height));
        canvas.setColor(colour("stage-gold"));
        canvas.setStroke(new BasicStroke(3));
        canvas.draw(new RoundRectangle2D.Double(36, 44, width - 72, height - 88, 36, 36));
    }

    private static byte[] encoded(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
