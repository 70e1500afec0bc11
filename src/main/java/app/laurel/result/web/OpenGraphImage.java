package app.laurel.result.web;

import app.laurel.base.web.Faces.Face;
import app.laurel.base.web.Lettering;
import app.laurel.base.web.Lettering.Line;
import app.laurel.base.web.PathShape;
import app.laurel.base.web.SvgText;
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
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/**
 * The picture that messengers and social sites show beside a shared result: 1200 x 630, everything that matters well inside the
 * middle 2:1, to which KakaoTalk crops. Needs no display and no browser.
 */
@Component
final class OpenGraphImage {
    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;
    private static final double MIDDLE = WIDTH / 2.0;
    private static final double TEXT_WIDTH = 960;

    private final Tokens tokens;
    private final Lettering lettering = new Lettering();

    /** Draws in these colours. */
    public OpenGraphImage(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The picture as PNG bytes; the same card always gives the same bytes. */
    public byte[] png(ShareCard card) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            stage(canvas);
            wreath(canvas, card.year());
            words(canvas, card);
        } finally {
            canvas.dispose();
        }
        return encoded(image);
    }

    private void stage(Graphics2D canvas) {
        var ground = colour("stage");
        canvas.setColor(ground);
        canvas.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        canvas.setPaint(new RadialGradientPaint(
                (float) MIDDLE, 0, 620, new float[] {0, 1}, new Color[] {new Color(0x5A3D08), ground}));
        canvas.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        canvas.setColor(colour("stage-gold"));
        canvas.setStroke(new BasicStroke(3));
        canvas.draw(new RoundRectangle2D.Double(36, 44, WIDTH - 72, HEIGHT - 88, 36, 36));
    }

    private void wreath(Graphics2D canvas, int year) {
        var place = AffineTransform.getTranslateInstance(MIDDLE - 110, 62);
        place.scale(2.2, 2.2);
        canvas.setColor(colour("stage-gold"));
        canvas.fill(place.createTransformedShape(PathShape.of(Wreath.FULL)));
        canvas.setColor(colour("on-stage"));
        lettering.centre(canvas, new Line(Integer.toString(year), 46, Face.TITLE), MIDDLE, 186, 112);
    }

    private void words(Graphics2D canvas, ShareCard card) {
        canvas.setColor(colour("stage-gold"));
        lettering.centre(canvas, new Line(SvgText.clean(card.kicker()), 36, Face.BOLD), MIDDLE, 334, TEXT_WIDTH);
        canvas.setColor(colour("on-stage"));
        var lines = lettering.balance(SvgText.clean(card.winner()), 92, TEXT_WIDTH);
        if (lines.size() == 1) {
            lettering.centre(canvas, new Line(lines.getFirst(), 92, Face.TITLE), MIDDLE, 444, TEXT_WIDTH);
        } else {
            lettering.centre(canvas, new Line(lines.getFirst(), 64, Face.TITLE), MIDDLE, 408, TEXT_WIDTH);
            lettering.centre(canvas, new Line(lines.getLast(), 64, Face.TITLE), MIDDLE, 482, TEXT_WIDTH);
        }
        canvas.setColor(colour("stage-soft"));
        lettering.centre(canvas, new Line(SvgText.clean(card.community()), 32, Face.TEXT), MIDDLE, 544, TEXT_WIDTH);
    }

    private Color colour(String name) {
        return Color.decode(tokens.colour(name).light());
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
