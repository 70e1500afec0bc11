package app.laurel.badge;

import app.laurel.badge.BadgePalette.Part;
import app.laurel.base.web.Tokens;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/** Draws badges as PNG, for mail, marketplaces and whoever takes no SVG; needs no display and no browser. */
@Component
public final class BadgeImage {
    private static final double CORNER = 16;
    private static final double LINE = 1.5;

    private final Tokens tokens;

    /** Draws in these colours. */
    public BadgeImage(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The same facts always give the same bytes. */
    public byte[] png(BadgeFacts facts, BadgeCaption texts, ImageShape shape, BadgeTheme theme) {
        var palette = new BadgePalette(tokens, facts.state(), theme);
        var image = new BufferedImage(shape.pixelsWide(), shape.pixelsHigh(), BufferedImage.TYPE_INT_ARGB);
        var canvas = image.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            canvas.scale(shape.scale(), shape.scale());
            ground(canvas, palette, shape);
            new BadgeDrawing(facts, texts, shape.layout(), shape.width(), new PixelCanvas(palette, canvas)).draw();
        } finally {
            canvas.dispose();
        }
        return encoded(image);
    }

    /** A square one fills its box, for marketplaces paint what is transparent in colours of their own. */
    private static void ground(Graphics2D canvas, BadgePalette palette, ImageShape shape) {
        canvas.setColor(Color.decode(palette.colour(Part.GROUND)));
        if (shape == ImageShape.SQUARE) {
            canvas.fill(new Rectangle2D.Double(0, 0, shape.width(), shape.height()));
            frame(canvas, palette, shape, 8);
            return;
        }
        canvas.fill(new RoundRectangle2D.Double(0, 0, shape.width(), shape.height(), CORNER, CORNER));
        frame(canvas, palette, shape, LINE / 2);
    }

    private static void frame(Graphics2D canvas, BadgePalette palette, ImageShape shape, double inset) {
        canvas.setColor(Color.decode(palette.colour(Part.EDGE)));
        canvas.setStroke(new BasicStroke((float) LINE));
        canvas.draw(new RoundRectangle2D.Double(
                inset, inset, shape.width() - 2 * inset, shape.height() - 2 * inset, CORNER - LINE, CORNER - LINE));
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
