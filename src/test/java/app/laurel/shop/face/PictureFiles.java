package app.laurel.shop.face;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Makes picture files, and puts parts into them. */
final class PictureFiles {
    /** Where the first chunk of a PNG ends. */
    static final int HEAD_END = 33;

    private PictureFiles() {}

    /** A picture of no harm. */
    static byte[] picture(String format, int width, int height, long seed) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        var random = new Random(seed);
        for (var at = 0; at < 20; at++) {
            canvas.setColor(new Color(random.nextInt(0x1000000)));
            canvas.fillRect(random.nextInt(width), random.nextInt(height), width / 3 + 1, height / 3 + 1);
        }
        canvas.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        var segment = ByteBuffer.allocate(content.length + 4)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content);
        return inserted(jpeg, 2, segment.array());
    }

    static byte[] withChunk(byte[] png, String type, byte[] content) {
        return inserted(png, HEAD_END, chunk(type, content));
    }

    static byte[] chunk(String type, byte[] content) {
        var named = joined(type.getBytes(StandardCharsets.ISO_8859_1), content);
        var sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(content.length + 12)
                .putInt(content.length)
                .put(named)
                .putInt((int) sum.getValue())
                .array();
    }

    static byte[] packed(byte[] plain) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var packing = new DeflaterOutputStream(bytes)) {
            packing.write(plain);
        }
        return bytes.toByteArray();
    }

    static byte[] inserted(byte[] file, int at, byte[] part) {
        return joined(joined(Arrays.copyOf(file, at), part), Arrays.copyOfRange(file, at, file.length));
    }

    static byte[] joined(byte[] one, byte[] other) {
        var both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
