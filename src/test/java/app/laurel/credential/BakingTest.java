package app.laurel.credential;

import static app.laurel.credential.ProofTest.assertFlaw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What is baked into a picture is found in it again, and the picture stays one. */
class BakingTest {
    private static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\"><title>a &gt; b</title></svg>";

    private final TestBadge badge = new TestBadge();

    @Test
    void a_credential_in_an_svg_is_good_and_stands_right_behind_the_opening_tag() {
        var baked = Baking.svg(SVG, badge.signed().toString());

        assertThat(badge.verdict(baked.getBytes(StandardCharsets.UTF_8))).isInstanceOf(Verdict.Good.class);
        assertThat(baked)
                .contains("width=\"4\"><openbadges:credential><![CDATA[{")
                .endsWith("<title>a &gt; b</title></svg>");
    }

    @Test
    void what_would_end_its_section_in_an_svg_is_written_another_way() {
        var signed = badge.signed(it -> it.put("name", "]]>"));

        assertThat(badge.verdict(Baking.svg(SVG, signed.toString()).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Verdict.Good.class);
    }

    @Test
    void a_credential_in_a_png_is_good_and_the_picture_is_as_it_was() throws IOException {
        var baked = Baking.png(png(), badge.signed().toString());

        assertThat(badge.verdict(baked)).isInstanceOf(Verdict.Good.class);
        assertThat(ImageIO.read(new ByteArrayInputStream(baked)).getRGB(1, 1)).isEqualTo(0xFF123456);
    }

    @Test
    void nothing_is_baked_into_what_is_no_picture_and_nothing_twice() throws IOException {
        assertThatIllegalArgumentException().isThrownBy(() -> Baking.svg("<html></html>", "{}"));
        assertThatIllegalArgumentException().isThrownBy(() -> Baking.png(new byte[40], "{}"));
        assertFlaw(badge.verdict(Baking.png(Baking.png(png(), "{}"), "{}")), Flaw.BAKED_TWICE);
    }

    private static byte[] png() throws IOException {
        var image = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
        image.setRGB(1, 1, 0x123456);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
