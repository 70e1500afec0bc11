package app.laurel.base.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures that people bring: only what is seen is kept, and what is no picture costs nothing. */
class ReencodedPictureTest {
    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void what_is_taken_becomes_a_jpeg_no_larger_than_wanted(String format) throws Exception {
        var picture = ReencodedPicture.of(file(400, 100, format), 200);

        assertThat(picture.width()).isEqualTo(200);
        assertThat(picture.height()).isEqualTo(50);
        assertThat(picture.jpeg()).startsWith(0xFF, 0xD8, 0xFF);
        var seen = ImageIO.read(new ByteArrayInputStream(picture.jpeg()));
        assertThat(new Color(seen.getRGB(20, 25)).getRed()).isGreaterThan(200);
        assertThat(new Color(seen.getRGB(180, 25)).getBlue()).isGreaterThan(200);
    }

    @Test
    void nothing_of_the_file_is_kept_but_what_is_seen() throws Exception {
        var secret = "37.5665N 126.9780E <script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        var file = withPart(file(40, 10, "jpeg"), 0xFE, secret);
        var trailed = Arrays.copyOf(file, file.length + secret.length);
        System.arraycopy(secret, 0, trailed, file.length, secret.length);

        var kept = new String(ReencodedPicture.of(trailed, 100).jpeg(), StandardCharsets.ISO_8859_1);
        assertThat(kept).doesNotContain("37.5665N", "script", "Exif");
    }

    @ParameterizedTest
    @CsvSource({"1, 40, 10", "3, 40, 10", "6, 10, 40", "8, 10, 40", "99, 40, 10"})
    void a_photo_stands_upright_however_the_camera_was_held(int orientation, int width, int height) throws Exception {
        var file = withPart(file(40, 10, "jpeg"), 0xE1, exif(orientation));
        var picture = ReencodedPicture.of(file, 100);

        assertThat(picture.width()).isEqualTo(width);
        assertThat(picture.height()).isEqualTo(height);
        var seen = ImageIO.read(new ByteArrayInputStream(picture.jpeg()));
        var first = new Color(seen.getRGB(2, 2));
        // why: what is red on the left lies on top when turned right, and on the right or at the bottom when turned
        // else
        var turnedAway = orientation == 3 || orientation == 8;
        assertThat(first.getRed() > first.getBlue()).isEqualTo(!turnedAway);
    }

    @ParameterizedTest
    @EnumSource(UnfitPicture.class)
    void why_a_photo_is_refused_is_said_in_a_sentence(UnfitPicture unfit) {
        for (var language : Language.values()) {
            assertThat(new Texts().get(language, unfit.key("fulfilment.photo")))
                    .as(language.tag())
                    .endsWith(".");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "GIF89a", "<svg xmlns='http://www.w3.org/2000/svg'/>", "BM", "RIFF1234WEBP", "%PDF-1.7"})
    void what_is_no_jpeg_and_no_png_is_refused_whatever_it_is_called(String file) {
        assertThat(refusal(file.getBytes(StandardCharsets.UTF_8))).isEqualTo(UnfitPicture.OTHER_KIND);
    }

    @Test
    void a_file_that_breaks_off_or_is_too_large_is_refused() throws IOException {
        var whole = file(40, 10, "png");
        for (var length = 0; length < 60; length++) {
            assertThat(refusal(Arrays.copyOf(whole, length)))
                    .as("%d bytes", length)
                    .isIn(UnfitPicture.BROKEN, UnfitPicture.OTHER_KIND);
        }
        assertThat(refusal(Arrays.copyOf(whole, ReencodedPicture.MOST_BYTES + 1)))
                .isEqualTo(UnfitPicture.TOO_LARGE);
    }

    private static UnfitPicture refusal(byte[] file) {
        return assertThrows(UnfitPictureException.class, () -> ReencodedPicture.of(file, 100))
                .because();
    }

    /** Red on the left, blue on the right. */
    private static byte[] file(int width, int height, String format) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width, height);
        pen.dispose();
        var file = new ByteArrayOutputStream();
        ImageIO.write(picture, format, file);
        return file.toByteArray();
    }

    private static byte[] withPart(byte[] jpeg, int marker, byte[] part) {
        return ByteBuffer.allocate(jpeg.length + 4 + part.length)
                .put(jpeg, 0, 2)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (part.length + 2))
                .put(part)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static byte[] exif(int orientation) {
        return ByteBuffer.allocate(32)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .array();
    }
}
