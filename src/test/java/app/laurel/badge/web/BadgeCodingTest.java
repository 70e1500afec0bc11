package app.laurel.badge.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.base.web.Coding;
import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer that a storefront cannot unpack shows nothing at all, so what is not asked for in so many words is not sent. */
class BadgeCodingTest {
    private static final String SVG = "<svg>" + "월계관 ".repeat(200) + "</svg>";
    private final BadgeAnswer answer = BadgeAnswer.text(200, "image/svg+xml", "public", SVG);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip | GZIP",
                "gzip, deflate, br | BROTLI",
                "br;q=0.1, gzip;q=1 | BROTLI",
                "br; q=0 , gzip | GZIP",
                "br;q=0.0, gzip ;q=0.001 | GZIP",
                "gzip;q=0.000, br;q=0.000 | IDENTITY",
                "gzip;q=0, deflate, zstd | IDENTITY",
                "identity | IDENTITY",
                "xgzip, gzipx, brotli, b r x | IDENTITY",
                ";q=1,,, | IDENTITY"
            })
    void the_smallest_is_chosen_that_is_named_and_not_refused(String accepted, Coding wanted) {
        assertThat(answer.codingFor(accepted)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "deflate"})
    void who_names_none_of_ours_gets_the_plain_bytes(@Nullable String accepted) {
        var coding = answer.codingFor(accepted);

        assertThat(coding).isEqualTo(Coding.IDENTITY);
        assertThat(new String(answer.bytes(coding), UTF_8)).isEqualTo(SVG);
    }

    @Test
    void whatever_is_packed_unpacks_to_the_same_bytes_also_where_there_is_little_or_nothing() throws Exception {
        var random = new Random(11);
        for (var length : new int[] {0, 1, 2, 100, 70_000}) {
            var plain = new byte[length];
            random.nextBytes(plain);

            assertThat(Coding.IDENTITY.pack(plain)).isEqualTo(plain);
            assertThat(new GZIPInputStream(new ByteArrayInputStream(Coding.GZIP.pack(plain))).readAllBytes())
                    .isEqualTo(plain);
            if (Coding.usable().contains(Coding.BROTLI) && length > 0) {
                assertThat(Decoder.decompress(Coding.BROTLI.pack(plain)).getDecompressedData())
                        .isEqualTo(plain);
            }
        }
    }

    @Test
    void a_packed_badge_is_smaller_and_brotli_the_smallest() {
        var sizes = Coding.usable().stream().map(it -> answer.bytes(it).length).toList();

        assertThat(sizes).isSorted().allMatch(it -> it < SVG.getBytes(UTF_8).length);
    }

    @Test
    void the_tag_follows_the_bytes_and_nothing_else() {
        var same = BadgeAnswer.text(404, "text/plain", "no-store", SVG);
        var other = BadgeAnswer.text(200, "image/svg+xml", "public", SVG + " ");

        assertThat(answer.tag())
                .matches("\"[0-9a-f]{24}\"")
                .isEqualTo(same.tag())
                .isNotEqualTo(other.tag());
        assertThat(same.status()).isEqualTo(404);
        assertThat(same.type()).isEqualTo("text/plain");
        assertThat(same.caching()).isEqualTo("no-store");
    }

    @Test
    void an_answer_does_not_change_with_the_bytes_that_it_was_made_of() {
        var bytes = SVG.getBytes(UTF_8);
        var kept = new BadgeAnswer(200, "image/svg+xml", "public", bytes);

        bytes[0] = 'X';

        assertThat(new String(kept.bytes(Coding.IDENTITY), UTF_8)).isEqualTo(SVG);
    }
}
