package app.laurel.base.web;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/** The wreath as browsers and home screens show it beside the name of a page; drawn once. */
@Component
final class Icons {
    private static final int TOUCH = 180;
    private static final int LARGE = 512;
    private static final int SMALL = 48;
    /** Home screens cut the corners off and some crop to a circle: the wreath keeps off the edge. */
    private static final double TOUCH_MARGIN = 0.17;

    private final Tokens tokens;
    private final byte[] touch;
    private final byte[] large;
    private final byte[] ico;

    Icons(Tokens tokens) {
        this.tokens = tokens;
        touch = png(TOUCH, TOUCH_MARGIN);
        large = png(LARGE, TOUCH_MARGIN);
        ico = ico(png(SMALL, 0.06));
    }

    /** Follows light and dark by itself. */
    String svg() {
        var leaf = tokens.colour("leaf");
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 100\"><style>path{fill:" + leaf.light()
                + "}@media(prefers-color-scheme:dark){path{fill:" + leaf.dark() + "}}</style><path d=\""
                + Wreath.SMALL + "\"/></svg>";
    }

    /** 180 x 180, as PNG. */
    byte[] touch() {
        return touch;
    }

    /** 512 x 512, as PNG; may be cropped to a circle. */
    byte[] large() {
        return large;
    }

    /** What a browser needs to keep the site on a home screen. */
    String manifest() {
        var icon = "{\"src\":\"%s\",\"sizes\":\"%s\",\"type\":\"image/png\",\"purpose\":\"any maskable\"}";
        return "{\"name\":\"Laurel\",\"short_name\":\"Laurel\",\"start_url\":\"/\",\"display\":\"browser\","
                + "\"theme_color\":\"%s\",\"background_color\":\"%s\",\"icons\":[%s,%s]}"
                        .formatted(
                                Tints.PAPER.light(),
                                Tints.PAPER.light(),
                                icon.formatted("/apple-touch-icon.png", "180x180"),
                                icon.formatted("/icon-512.png", "512x512"));
    }

    /** For what asks for {@code /favicon.ico} unasked. */
    byte[] ico() {
        return ico;
    }

    private byte[] png(int size, double margin) {
        var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setColor(Color.decode(tokens.colour("stage").light()));
        canvas.fill(new Rectangle2D.Double(0, 0, size, size));
        var place = AffineTransform.getTranslateInstance(size * margin, size * margin);
        place.scale(size * (1 - 2 * margin) / 100, size * (1 - 2 * margin) / 100);
        canvas.setColor(Color.decode(tokens.colour("stage-gold").light()));
        canvas.fill(place.createTransformedShape(PathShape.of(Wreath.SMALL)));
        canvas.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** One PNG in the envelope of an ICO file: a header of 6 bytes and a directory of 16. */
    private static byte[] ico(byte[] png) {
        return ByteBuffer.allocate(22 + png.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 0)
                .putShort((short) 1)
                .putShort((short) 1)
                .put((byte) SMALL)
                .put((byte) SMALL)
                .putShort((short) 0)
                .putShort((short) 1)
                .putShort((short) 24)
                .putInt(png.length)
                .putInt(22)
                .put(png)
                .array();
    }
}
