package app.laurel.base.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that would be large once unpacked are refused by what they say of themselves. */
class PictureBombsTest {
    @Test
    void a_bomb_is_refused_by_what_it_says_of_its_size_before_it_is_unpacked() {
        assertThat(refusal(png(60_000, 60_000))).isEqualTo(UnfitPicture.TOO_MANY_PIXELS);
        assertThat(refusal(png(19_000, 19_000))).isEqualTo(UnfitPicture.TOO_MANY_PIXELS);
        assertThat(refusal(png(Integer.MAX_VALUE, 1))).isEqualTo(UnfitPicture.TOO_MANY_PIXELS);
        assertThat(refusal(png(-1, 5))).isEqualTo(UnfitPicture.BROKEN);
    }

    @ParameterizedTest
    @CsvSource({
        "C0, 3, 7000, 7000, BROKEN",
        "C0, 3, 7100, 7100, TOO_MANY_PIXELS",
        "C2, 3, 4096, 4096, BROKEN",
        "C2, 3, 4097, 4096, TOO_MANY_PIXELS",
        "C0, 1, 4096, 4096, BROKEN",
        "C0, 1, 4097, 4096, TOO_MANY_PIXELS"
    })
    void a_jpeg_that_the_decoder_holds_whole_may_have_16_million_pixels_and_any_other_50(
            String frame, int coloursInScan, int width, int height, UnfitPicture because) {
        assertThat(refusal(jpeg(Integer.parseInt(frame, 16), coloursInScan, width, height)))
                .isEqualTo(because);
        assertThat(refusal(png(7_100, 7_100))).isEqualTo(UnfitPicture.TOO_MANY_PIXELS);
    }

    private static UnfitPicture refusal(byte[] file) {
        return assertThrows(UnfitPictureException.class, () -> ReencodedPicture.of(file, 100))
                .because();
    }

    /** Only what one says of itself: three colours, and the head of a scan of so many of them. */
    private static byte[] jpeg(int frame, int coloursInScan, int width, int height) {
        return ByteBuffer.allocate(64)
                .put(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) frame, 0, 17, 8})
                .putShort((short) height)
                .putShort((short) width)
                .put(new byte[] {3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0})
                .put(new byte[] {(byte) 0xFF, (byte) 0xDA, 0, (byte) (6 + 2 * coloursInScan), (byte) coloursInScan})
                .array();
    }

    /** Only the head of one. */
    private static byte[] png(int width, int height) {
        var head = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        var sum = new CRC32();
        sum.update(head);
        return ByteBuffer.allocate(64)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
                .putInt(13)
                .put(head)
                .putInt((int) sum.getValue())
                .array();
    }
}
