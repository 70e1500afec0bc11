package app.laurel.base.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Files that people hand in as pictures, read for their pixels alone: what a file says of place, time and camera never reaches a
 * decoder, and one file at a time is read on each machine.
 */
public final class PictureReading {
    private static final Semaphore TURN = new Semaphore(1);
    private static final int SECONDS_TO_WAIT = 10;

    private PictureReading() {}

    /**
     * The pixels of a PNG or JPEG, upright.
     *
     * @param side so many pixels the longer side keeps at least, where it has them, and less than twice as many
     * @throws UnfitPictureException if the file is none, is out of bounds or broken, or others are read for too long
     */
    public static BufferedImage read(byte[] file, PictureBounds bounds, int side) throws UnfitPictureException {
        var bare = BarePicture.of(file, bounds);
        await();
        try {
            var turn = bare.format().equals("jpeg") ? JpegTurn.of(file) : JpegTurn.NONE;
            return turn.upright(pixels(bare, side));
        } catch (IOException | RuntimeException broken) {
            // why any: the decoders of the JDK answer some broken files with whatever their arithmetic ran into
            throw new UnfitPictureException(UnfitPicture.BROKEN);
        } finally {
            TURN.release();
        }
    }

    private static void await() throws UnfitPictureException {
        try {
            if (!TURN.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS)) throw new UnfitPictureException(UnfitPicture.BUSY);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new UnfitPictureException(UnfitPicture.BUSY);
        }
    }

    private static BufferedImage pixels(BarePicture picture, int side) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName(picture.format()).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture.bytes()))) {
            reader.setInput(input, true, true);
            return pixels(reader, Math.max(1, Math.max(picture.width(), picture.height()) / side));
        } finally {
            reader.dispose();
        }
    }

    /** Rows and columns that are not needed are left out while it is read: a large picture never lies in memory whole. */
    private static BufferedImage pixels(ImageReader reader, int step) throws IOException {
        var wanted = reader.getDefaultReadParam();
        wanted.setSourceSubsampling(step, step, 0, 0);
        reader.addIIOReadWarningListener((source, warning) -> {
            throw new IllegalStateException(warning);
        });
        return reader.read(0, wanted);
    }
}
