package app.laurel.base.picture;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held, by the orientation in the Exif part of a JPEG file: a number from 1 to 8.
 *
 * @see <a href="https://www.cipa.jp/std/documents/e/DC-X008-Translation-2019-E.pdf">Exif 2.32, 4.6.4</a>
 */
record JpegTurn(int orientation) {
    static final JpegTurn NONE = new JpegTurn(1);

    private static final int EXIF = 0xE1;
    private static final int SCAN = 0xDA;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;

    /** That of a file; none where it says nothing that can be read. */
    static JpegTurn of(byte[] file) {
        try {
            return new JpegTurn(find(ByteBuffer.wrap(file)));
        } catch (IndexOutOfBoundsException | IllegalArgumentException notReadable) {
            return NONE;
        }
    }

    private static int find(ByteBuffer file) {
        var at = 2;
        while ((file.get(at) & 0xFF) == 0xFF) {
            var marker = file.get(at + 1) & 0xFF;
            if (marker == SCAN) return 1;
            var length = file.getShort(at + 2) & 0xFFFF;
            if (marker == EXIF && file.getInt(at + 4) == 0x45786966) return inExif(file.slice(at + 10, length - 8));
            at += 2 + length;
        }
        return 1;
    }

    private static int inExif(ByteBuffer exif) {
        exif.order(exif.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var at = exif.getInt(4);
        var entries = exif.getShort(at) & 0xFFFF;
        for (var entry = 0; entry < entries; entry++) {
            var place = at + 2 + entry * ENTRY;
            if ((exif.getShort(place) & 0xFFFF) == ORIENTATION) {
                var value = exif.getShort(place + 8) & 0xFFFF;
                return value >= 1 && value <= 8 ? value : 1;
            }
        }
        return 1;
    }

    /** What is stored as it is to be seen. */
    BufferedImage upright(BufferedImage stored) {
        if (orientation == 1) return stored;
        var width = stored.getWidth();
        var height = stored.getHeight();
        var swaps = orientation >= 5;
        var seen = new BufferedImage(swaps ? height : width, swaps ? width : height, BufferedImage.TYPE_INT_RGB);
        var pen = seen.createGraphics();
        pen.drawImage(stored, turn(width, height), null);
        pen.dispose();
        return seen;
    }

    private AffineTransform turn(int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
