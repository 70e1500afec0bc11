package app.laurel.shop.face;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.base.picture.UnfitPicture;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.shop.face.HostilePictures.Kind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is stored of a file that an owner hands in: pixels that were drawn here, or nothing. */
class LogoPictureTest {
    private static final long SEED = 20_261_130;
    private static final int FILES = 210;
    private static final int MOST_STORED = 120_000;

    private final Texts texts = new Texts();

    @Test
    void of_200_files_that_mean_harm_none_is_stored_as_it_came() throws IOException {
        var refused = new EnumMap<Kind, Set<UnfitPicture>>(Kind.class);
        var drawn = EnumSet.noneOf(Kind.class);
        for (var sent : HostilePictures.some(SEED, FILES)) {
            switch (LogoPicture.read(sent.file())) {
                case LogoPicture.Unfit(var because) ->
                    refused.computeIfAbsent(sent.kind(), any -> EnumSet.noneOf(UnfitPicture.class))
                            .add(because);
                case LogoPicture.Drawn(var logo) -> {
                    isBare(logo.png());
                    drawn.add(sent.kind());
                }
            }
        }

        assertThat(drawn)
                .as("are drawn anew")
                .contains(Kind.APPENDED, Kind.PLACED, Kind.REMARKED, Kind.TEXT, Kind.TEXT_BOMB)
                .doesNotContain(
                        Kind.TRUNCATED, Kind.HUGE, Kind.HUGE_JPEG, Kind.NO_PIXELS, Kind.OTHER, Kind.SCANS, Kind.NOISE);
        assertThat(refused.get(Kind.HUGE)).containsOnly(UnfitPicture.TOO_MANY_PIXELS);
        assertThat(refused.get(Kind.HUGE_JPEG)).containsOnly(UnfitPicture.TOO_MANY_PIXELS);
        assertThat(refused.get(Kind.OTHER)).containsOnly(UnfitPicture.OTHER_KIND);
        assertThat(refused.values()).allSatisfy(it -> assertThat(it).doesNotContain(UnfitPicture.BUSY));
    }

    @Test
    void what_is_refused_is_refused_in_a_sentence() {
        for (var unfit : UnfitPicture.values()) {
            for (var language : Language.values()) {
                assertThat(texts.get(language, unfit.key("shop.face")))
                        .as(unfit + " " + language)
                        .endsWith(".");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"png,400,400", "jpg,400,200", "png,16,4096", "jpg,4096,4096", "png,4096,3000", "png,192,192"})
    void a_picture_becomes_a_small_square(String format, int width, int height) throws IOException {
        var file = PictureFiles.picture(format, width, height, SEED);

        assertThat(LogoPicture.read(file))
                .isInstanceOfSatisfying(
                        LogoPicture.Drawn.class, it -> isBare(it.logo().png()));
    }

    @Test
    void the_largest_picture_takes_little_memory() throws IOException {
        var file = PictureFiles.picture("png", 4_096, 4_096, SEED);
        LogoPicture.read(file);
        var thread = (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        var before = thread.getCurrentThreadAllocatedBytes();

        LogoPicture.read(file);

        assertThat(thread.getCurrentThreadAllocatedBytes() - before).isLessThan(32L * 1024 * 1024);
    }

    @Test
    void one_file_gives_the_same_bytes_each_time() throws IOException {
        var file = PictureFiles.picture("jpg", 300, 200, SEED);

        assertThat(drawn(file)).isEqualTo(drawn(file));
    }

    private static byte[] drawn(byte[] file) {
        return ((LogoPicture.Drawn) LogoPicture.read(file)).logo().png();
    }

    /** A square of the size that is stored, of pixels and nothing else. */
    private static void isBare(byte[] png) {
        try {
            var image = PictureFiles.read(png);
            assertThat(List.of(image.getWidth(), image.getHeight())).containsOnly(LogoPicture.SIDE);
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        assertThat(chunks(png))
                .containsOnly("IHDR", "IDAT", "IEND")
                .startsWith("IHDR")
                .endsWith("IEND");
        assertThat(png).hasSizeLessThan(MOST_STORED);
        assertThat(new String(png, StandardCharsets.ISO_8859_1)).doesNotContain("126.9780", "<script");
    }

    private static List<String> chunks(byte[] png) {
        var chunks = new ArrayList<String>();
        for (var at = 8; at < png.length; at += ByteBuffer.wrap(png).getInt(at) + 12) {
            chunks.add(new String(png, at + 4, 4, StandardCharsets.ISO_8859_1));
        }
        return chunks;
    }
}
