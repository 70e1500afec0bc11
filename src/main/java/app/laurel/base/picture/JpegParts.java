package app.laurel.base.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/**
 * The segments of a JPEG (ITU-T T.81) that its pixels need. Places, previews, profiles and remarks are left out before anything is
 * read of them; how often a picture may be drawn over itself is bounded, for each time costs all of its pixels.
 */
final class JpegParts {
    private static final int MOST_SCANS = 32;

    /** Of a picture that comes in several scans: until the last of them the decoder holds all of it, outside the heap. */
    private static final int MOST_PIXELS_IN_SCANS = 16 * 1024 * 1024;

    private static final int MARKER = 0xFF;
    private static final int PROGRESSIVE = 0xC2;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int ADOBE = 0xEE;
    private static final int ADOBE_LENGTH = 14;
    private static final int REMARK = 0xFE;

    private final byte[] file;
    private final PictureBounds bounds;
    private final ByteArrayOutputStream kept;
    private int at = 2;
    private int scans;
    private int width;
    private int height;
    private int colours;

    private JpegParts(byte[] file, PictureBounds bounds) {
        this.file = file;
        this.bounds = bounds;
        kept = new ByteArrayOutputStream(file.length);
    }

    static boolean isJpeg(byte[] file) {
        return file.length > 3 && (file[0] & 0xFF) == MARKER && (file[1] & 0xFF) == START && (file[2] & 0xFF) == MARKER;
    }

    static BarePicture bare(byte[] file, PictureBounds bounds) throws UnfitPictureException {
        return new JpegParts(file, bounds).read();
    }

    private BarePicture read() throws UnfitPictureException {
        mark(START);
        for (var marker = next(); marker != END; marker = next()) segment(marker);
        if (width == 0 || scans == 0) throw new UnfitPictureException(UnfitPicture.BROKEN);
        mark(END);
        return new BarePicture("jpeg", kept.toByteArray(), width, height);
    }

    /** The next marker; the bytes 0xFF that may be set before it are skipped. */
    private int next() throws UnfitPictureException {
        if (read(at) != MARKER) throw new UnfitPictureException(UnfitPicture.BROKEN);
        while (read(at) == MARKER) at++;
        return read(at++);
    }

    private void segment(int marker) throws UnfitPictureException {
        var length = read(at) << 8 | read(at + 1);
        if (length < 2 || at + length > file.length) throw new UnfitPictureException(UnfitPicture.BROKEN);
        if (isFrame(marker)) frame(marker, length);
        if (marker == SCAN && read(at + 2) < colours) checkHeld();
        if (isNeeded(marker, length)) {
            mark(marker);
            kept.write(file, at, length);
        }
        at += length;
        if (marker == SCAN) scan();
    }

    private void frame(int marker, int length) throws UnfitPictureException {
        if (width != 0 || length < 8) throw new UnfitPictureException(UnfitPicture.BROKEN);
        height = read(at + 3) << 8 | read(at + 4);
        width = read(at + 5) << 8 | read(at + 6);
        colours = read(at + 7);
        bounds.check(width, height);
        if (marker == PROGRESSIVE) checkHeld();
    }

    private void checkHeld() throws UnfitPictureException {
        if ((long) width * height > MOST_PIXELS_IN_SCANS) throw new UnfitPictureException(UnfitPicture.TOO_MANY_PIXELS);
    }

    /** What is coded reaches to the next marker that is neither a stuffed byte nor a restart. */
    private void scan() throws UnfitPictureException {
        if (width == 0 || ++scans > MOST_SCANS) throw new UnfitPictureException(UnfitPicture.BROKEN);
        var from = at;
        while (read(at) != MARKER || isInScan(read(at + 1))) at += read(at) == MARKER ? 2 : 1;
        kept.write(file, from, at - from);
    }

    private static boolean isInScan(int after) {
        return after == 0 || (after >= 0xD0 && after <= 0xD7);
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xC2;
    }

    /** Tables, frame and scans, and by which rule colours were turned around; what is coded in another way no browser draws either. */
    private static boolean isNeeded(int marker, int length) throws UnfitPictureException {
        if (marker == ADOBE) return length == ADOBE_LENGTH;
        if ((marker >= 0xE0 && marker <= 0xEF) || marker == REMARK) return false;
        return switch (marker) {
            case 0xC0, 0xC1, 0xC2, 0xC4, SCAN, 0xDB, 0xDD -> true;
            default -> throw new UnfitPictureException(UnfitPicture.BROKEN);
        };
    }

    private int read(int index) throws UnfitPictureException {
        if (index >= file.length) throw new UnfitPictureException(UnfitPicture.BROKEN);
        return file[index] & 0xFF;
    }

    private void mark(int marker) {
        kept.writeBytes(
                ByteBuffer.allocate(2).put((byte) MARKER).put((byte) marker).array());
    }
}
