package app.laurel.shop.face;

import static app.laurel.shop.face.PictureFiles.HEAD_END;
import static app.laurel.shop.face.PictureFiles.chunk;
import static app.laurel.shop.face.PictureFiles.joined;
import static app.laurel.shop.face.PictureFiles.packed;
import static app.laurel.shop.face.PictureFiles.text;
import static app.laurel.shop.face.PictureFiles.withChunk;
import static app.laurel.shop.face.PictureFiles.withSegment;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;

/**
 * Files that mean harm where a picture is asked for, made anew from a seed: of each kind as many as of every other. Each that carries
 * something foreign carries {@link #SECRET} in plain sight.
 */
final class HostilePictures {
    /** Stands in every part that is no pixel. */
    static final String SECRET = "37.5665N 126.9780E <script>alert(1)</script>";

    private static final int SIGNATURE = 8;

    private final Random random;

    private HostilePictures(long seed) {
        random = new Random(seed);
    }

    /** This many. */
    static List<Sent> some(long seed, int count) throws IOException {
        var maker = new HostilePictures(seed);
        var files = new ArrayList<Sent>();
        for (var at = 0; at < count; at++) {
            var kind = Kind.values()[at % Kind.values().length];
            files.add(new Sent(kind, maker.make(kind)));
        }
        return files;
    }

    private byte[] make(Kind kind) throws IOException {
        var format = random.nextBoolean() ? "png" : "jpg";
        return switch (kind) {
            case TRUNCATED -> cut(picture(format));
            case APPENDED -> joined(picture(format), appendix());
            case HUGE -> sized(one(60_000, 5_000, 4_097), one(60_000, 40, 65_535));
            case HUGE_JPEG -> sizedJpeg(one(60_000, 5_000, 65_535));
            case NO_PIXELS -> sized(one(0, -1, Integer.MIN_VALUE), 40);
            case OTHER -> other();
            case PLACED -> withSegment(picture("jpg"), 0xE1, text("Exif\0\0MM\0*" + SECRET));
            case REMARKED -> withSegment(picture("jpg"), one(0xFE, 0xE2, 0xEC, 0xED), text(SECRET));
            case TEXT -> withChunk(picture("png"), oneOf("tEXt", "eXIf", "iTXt", "acTL", "fcTL", "fdAT"), text(SECRET));
            case TEXT_BOMB ->
                withChunk(
                        picture("png"),
                        oneOf("zTXt", "iCCP", "iTXt"),
                        joined(text("Bomb\0\0" + SECRET), packed(new byte[20_000_000])));
            case PIXEL_BOMB -> withPixels(new byte[40_000_000 + random.nextInt(1_000)]);
            case BITS -> flipped(picture(format));
            case SCANS -> withScans(picture("jpg"));
            case NOISE -> noise();
        };
    }

    private byte[] picture(String format) throws IOException {
        return PictureFiles.picture(format, 20 + random.nextInt(600), 20 + random.nextInt(600), random.nextLong());
    }

    private byte[] cut(byte[] file) {
        return Arrays.copyOf(file, 1 + random.nextInt(file.length - 1));
    }

    private byte[] appendix() {
        return text(oneOf("PK\3\4", "<?php ", "<svg onload=x>", "%PDF-1.7 ", "GIF89a") + SECRET);
    }

    private byte[] other() {
        var head = oneOf(
                "<svg xmlns='http://www.w3.org/2000/svg'>",
                "GIF89a",
                "RIFF....WEBPVP8 ",
                "BM",
                "%PDF-1.7",
                "PK\3\4",
                "<html>",
                "",
                "\0\0\0\1ftypavif");
        return text(head + SECRET);
    }

    private byte[] sized(int width, int height) throws IOException {
        var file = picture("png");
        ByteBuffer.wrap(file).putInt(SIGNATURE + 8, width).putInt(SIGNATURE + 12, height);
        var sum = new CRC32();
        sum.update(file, SIGNATURE + 4, 17);
        ByteBuffer.wrap(file).putInt(SIGNATURE + 21, (int) sum.getValue());
        return file;
    }

    private byte[] sizedJpeg(int side) throws IOException {
        var file = picture("jpg");
        for (var at = 2; at < file.length - 9; at++) {
            if ((file[at] & 0xFF) != 0xFF || (file[at + 1] & 0xFF) != 0xC0) continue;
            ByteBuffer.wrap(file).putShort(at + 5, (short) side).putShort(at + 7, (short) side);
            return file;
        }
        throw new IllegalStateException("a JPEG has no frame");
    }

    /** A small head, and pixels for a hundred of its kind. */
    private byte[] withPixels(byte[] pixels) throws IOException {
        var head = Arrays.copyOf(picture("png"), HEAD_END);
        return joined(joined(head, chunk("IDAT", packed(pixels))), chunk("IEND", new byte[0]));
    }

    private byte[] withScans(byte[] jpeg) {
        for (var at = 2; at < jpeg.length - 2; at++) {
            if ((jpeg[at] & 0xFF) != 0xFF || (jpeg[at + 1] & 0xFF) != 0xDA) continue;
            var scan = Arrays.copyOfRange(jpeg, at, Math.min(jpeg.length - 2, at + 400));
            var file = Arrays.copyOf(jpeg, jpeg.length - 2);
            for (var more = 0; more < 500; more++) file = joined(file, scan);
            return joined(file, new byte[] {(byte) 0xFF, (byte) 0xD9});
        }
        throw new IllegalStateException("a JPEG has no scan");
    }

    private byte[] flipped(byte[] file) {
        for (var bits = 1 + random.nextInt(30); bits > 0; bits--) {
            file[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return file;
    }

    private byte[] noise() {
        var file = new byte[random.nextInt(5_000)];
        random.nextBytes(file);
        var head = random.nextBoolean()
                ? new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}
                : new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
        return joined(head, file);
    }

    private int one(int... values) {
        return values[random.nextInt(values.length)];
    }

    private String oneOf(String... values) {
        return values[random.nextInt(values.length)];
    }

    /** Of what kind a file is. */
    enum Kind {
        TRUNCATED,
        APPENDED,
        HUGE,
        HUGE_JPEG,
        NO_PIXELS,
        OTHER,
        PLACED,
        REMARKED,
        TEXT,
        TEXT_BOMB,
        PIXEL_BOMB,
        BITS,
        SCANS,
        NOISE
    }

    /** A file as it is handed in. */
    @SuppressWarnings("ArrayRecordComponent")
    record Sent(Kind kind, byte[] file) {}
}
