package app.laurel.shop.face;

import app.laurel.base.picture.PictureBounds;
import app.laurel.base.picture.PictureReading;
import app.laurel.base.picture.UnfitPicture;
import app.laurel.base.picture.UnfitPictureException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A logo as it is stored: a PNG of {@link #SIDE} pixels that was drawn here, pixel by pixel. No other picture can be one. */
public final class LogoPicture {
    /** The most bytes of a file that is looked at. */
    public static final int MOST_BYTES = 2 * 1024 * 1024;

    /** The most pixels on one of its sides. */
    public static final int LONGEST_SIDE = 4_096;

    /** Of what is stored, in pixels: twice the largest size at which it is shown. */
    static final int SIDE = 192;

    private static final int SHORTEST_SIDE = 16;
    private static final PictureBounds BOUNDS =
            new PictureBounds(MOST_BYTES, SHORTEST_SIDE, LONGEST_SIDE, (long) LONGEST_SIDE * LONGEST_SIDE);

    /** How much finer than that a large file is read: enough for a clean reduction, and little memory. */
    private static final int FINER = 4;

    private final byte[] png;

    private LogoPicture(byte[] png) {
        this.png = png;
    }

    byte[] png() {
        return png.clone();
    }

    /** Reads a file that somebody handed in. */
    public static Reading read(byte[] file) {
        try {
            var pixels = PictureReading.read(file, BOUNDS, SIDE * FINER);
            return new Drawn(new LogoPicture(encoded(LogoCanvas.square(pixels, SIDE))));
        } catch (UnfitPictureException unfit) {
            return new Unfit(unfit.because());
        }
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

    /** What came of a file. */
    public sealed interface Reading {}

    /** It is a picture, drawn anew. */
    public record Drawn(LogoPicture logo) implements Reading {}

    /** It is none that can be used. */
    public record Unfit(UnfitPicture because) implements Reading {}
}
