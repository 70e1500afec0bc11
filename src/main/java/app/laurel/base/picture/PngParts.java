package app.laurel.base.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * The chunks of a PNG (ISO 15948) that its pixels need. Texts, profiles, places and frames of an animation are left out before any
 * of them is unpacked; what stands behind the end of the picture is no part of it.
 */
final class PngParts {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    private static final Set<String> NEEDED = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final int AROUND = 12;
    private static final int HEAD = 13;

    private PngParts() {}

    static boolean isPng(byte[] file) {
        return startsWith(file, SIGNATURE);
    }

    static BarePicture bare(byte[] file, PictureBounds bounds) throws UnfitPictureException {
        var from = ByteBuffer.wrap(file);
        var kept = new ByteArrayOutputStream(file.length);
        kept.writeBytes(SIGNATURE);
        from.position(SIGNATURE.length);
        var width = 0;
        var height = 0;
        for (var chunk = ""; !chunk.equals("IEND"); ) {
            var start = from.position();
            var length = length(from);
            chunk = new String(file, start + 4, 4, StandardCharsets.ISO_8859_1);
            if (chunk.equals("IHDR") == (start > SIGNATURE.length))
                throw new UnfitPictureException(UnfitPicture.BROKEN);
            if (chunk.equals("IHDR")) {
                if (length != HEAD) throw new UnfitPictureException(UnfitPicture.BROKEN);
                width = from.getInt(start + 8);
                height = from.getInt(start + 12);
                bounds.check(width, height);
            }
            if (NEEDED.contains(chunk)) {
                checkSum(file, start, length);
                kept.write(file, start, length + AROUND);
            }
            from.position(start + length + AROUND);
        }
        return new BarePicture("png", kept.toByteArray(), width, height);
    }

    private static int length(ByteBuffer from) throws UnfitPictureException {
        if (from.remaining() < AROUND) throw new UnfitPictureException(UnfitPicture.BROKEN);
        var length = from.getInt(from.position());
        if (length < 0 || length > from.remaining() - AROUND) throw new UnfitPictureException(UnfitPicture.BROKEN);
        return length;
    }

    private static void checkSum(byte[] file, int start, int length) throws UnfitPictureException {
        var sum = new CRC32();
        sum.update(file, start + 4, length + 4);
        if ((int) sum.getValue() != ByteBuffer.wrap(file).getInt(start + 8 + length))
            throw new UnfitPictureException(UnfitPicture.BROKEN);
    }

    private static boolean startsWith(byte[] file, byte[] head) {
        return file.length >= head.length
                && ByteBuffer.wrap(file, 0, head.length).equals(ByteBuffer.wrap(head));
    }
}
