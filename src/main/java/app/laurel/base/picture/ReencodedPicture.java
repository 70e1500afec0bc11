package app.laurel.base.picture;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A JPEG or PNG file drawn anew: what it says of place, time and camera is gone, and so is whatever else it may hide.
 *
 * @param jpeg the new file
 */
@SuppressWarnings("ArrayRecordComponent")
public record ReencodedPicture(byte[] jpeg, int width, int height) {
    /** The largest file that is read. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final PictureBounds BOUNDS = new PictureBounds(MOST_BYTES, 1, 20_000, 50_000_000);
    private static final float QUALITY = .85f;

    /**
     * The picture in a file.
     *
     * @param longest side of the new picture; a smaller one stays as it is
     * @throws UnfitPictureException as {@link PictureReading#read}
     */
    public static ReencodedPicture of(byte[] file, int longest) throws UnfitPictureException {
        return write(reduced(PictureReading.read(file, BOUNDS, 2 * longest), longest));
    }

    /** On white, and no larger than wanted. */
    private static BufferedImage reduced(BufferedImage from, int longest) {
        var scale = Math.min(1.0, (double) longest / Math.max(from.getWidth(), from.getHeight()));
        var width = Math.max(1, (int) Math.round(from.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(from.getHeight() * scale));
        var to = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = to.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(from, 0, 0, width, height, null);
        pen.dispose();
        return to;
    }

    private static ReencodedPicture write(BufferedImage picture) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var file = new ByteArrayOutputStream();
        try (var bytes = new MemoryCacheImageOutputStream(file)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(bytes);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return new ReencodedPicture(file.toByteArray(), picture.getWidth(), picture.getHeight());
    }
}
