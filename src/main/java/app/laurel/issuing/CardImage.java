package app.laurel.issuing;

import app.laurel.badge.BadgeFacts;
import app.laurel.badge.BadgeState;
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

/** The card of a badge as a PNG that is four times as large; needs no display and no browser. */
@Component
class CardImage {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 352;
    private static final double EMBLEM = 168;
    private static final double TEXT = 610;
    private static final double ROOM = 620;

    private final Tokens tokens;
    private final Lettering lettering = new Lettering();

    CardImage(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The same facts always give the same bytes. */
    byte[] png(BadgeFacts facts) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            draw(canvas, facts);
        } finally {
            canvas.dispose();
        }
        return encoded(image);
    }

    /** An award of the past does not glow. */
    private void draw(Graphics2D canvas, BadgeFacts facts) {
        var metal = colour(facts.state() == BadgeState.ACTIVE ? "stage-gold" : "stage-soft");
        canvas.setColor(colour("stage"));
        canvas.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        canvas.setColor(metal);
        canvas.setStroke(new BasicStroke(4));
        canvas.draw(new RoundRectangle2D.Double(14, 14, WIDTH - 28, HEIGHT - 28, 28, 28));
        var place = AffineTransform.getTranslateInstance(EMBLEM - 115, HEIGHT / 2.0 - 115);
        place.scale(2.3, 2.3);
        canvas.fill(place.createTransformedShape(PathShape.of(Wreath.FULL)));
        line(canvas, facts.award(), 54, Face.TITLE, 112);
        canvas.setColor(colour("on-stage"));
        lettering.centre(canvas, new Line(Integer.toString(facts.year()), 46, Face.TITLE), EMBLEM, 192, 116);
        line(canvas, owner(facts), 46, Face.BOLD, 180);
        canvas.setColor(colour("stage-soft"));
        line(canvas, facts.community(), 34, Face.TEXT, 238);
        line(canvas, facts.proof(), 30, Face.TEXT, 296);
    }

    private void line(Graphics2D canvas, String text, float size, Face face, double baseline) {
        lettering.centre(canvas, new Line(SvgText.clean(text), size, face), TEXT, baseline, ROOM);
    }

    private static String owner(BadgeFacts facts) {
        var domain = facts.domain();
        return domain == null ? facts.shop() : domain.shown();
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
