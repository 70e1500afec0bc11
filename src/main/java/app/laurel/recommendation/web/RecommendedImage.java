package app.laurel.recommendation.web;

import app.laurel.base.web.Faces.Face;
import app.laurel.base.web.Lettering;
import app.laurel.base.web.Lettering.Line;
import app.laurel.base.web.PathShape;
import app.laurel.base.web.SvgText;
import app.laurel.base.web.Tokens;
import app.laurel.base.web.Wreath;
import app.laurel.recommendation.Recommendation;
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
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/** The picture as a PNG three times as large, by day, for where no SVG is taken; needs no display and no browser. */
@Component
class RecommendedImage {
    private static final int SCALE = 3;
    static final int WIDTH = RecommendedPicture.WIDTH * SCALE;
    static final int HEIGHT = RecommendedPicture.HEIGHT * SCALE;
    private static final double CORNER = 36;
    private static final double EMBLEM = 2.16;

    private final Tokens tokens;
    private final Lettering lettering = new Lettering();

    RecommendedImage(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The same lines always give the same bytes. */
    byte[] png(List<PictureLine> lines, Optional<Recommendation> found) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            ground(canvas);
            emblem(canvas, found);
            lines.forEach(it -> line(canvas, it));
        } finally {
            canvas.dispose();
        }
        return encoded(image);
    }

    private void ground(Graphics2D canvas) {
        canvas.setColor(Color.WHITE);
        canvas.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        var card = new RoundRectangle2D.Double(3, 3, WIDTH - 6, HEIGHT - 6, 2 * CORNER, 2 * CORNER);
        canvas.setColor(colour("card"));
        canvas.fill(card);
        canvas.setColor(colour("leaf"));
        canvas.setStroke(new BasicStroke(5));
        canvas.draw(card);
    }

    private void emblem(Graphics2D canvas, Optional<Recommendation> found) {
        var place = AffineTransform.getTranslateInstance(14 * SCALE, 26 * SCALE);
        place.scale(EMBLEM, EMBLEM);
        canvas.fill(place.createTransformedShape(PathShape.of(Wreath.SMALL)));
        canvas.setColor(colour("ink"));
        found.ifPresent(it -> lettering.centre(
                canvas, new Line(Integer.toString(it.edition().year()), 45, Face.BOLD), 50 * SCALE, 66 * SCALE, 150));
    }

    private void line(Graphics2D canvas, PictureLine line) {
        canvas.setColor(colour(line.ink().token()));
        var size = (float) (line.size() * SCALE);
        lettering.begin(
                canvas,
                new Line(SvgText.clean(line.text()), size, Face.BOLD),
                PictureLine.X * SCALE,
                line.baseline() * SCALE,
                PictureLine.ROOM * SCALE);
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
