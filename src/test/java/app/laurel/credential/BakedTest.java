package app.laurel.credential;

import static app.laurel.credential.ProofTest.assertFlaw;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Badges baked into pictures. */
class BakedTest {
    private static final String SVG = """
            <?xml version="1.0"?>
            <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0">%s<g/></svg>""";

    private final TestBadge badge = new TestBadge();
    private final String json = badge.signed().toString();

    @Test
    void json_in_an_svg_is_found_whatever_stands_around_it() {
        assertThat(svg(SVG.formatted(cdata(json)))).isInstanceOf(Verdict.Good.class);
        assertThat(svg("\uFEFF" + SVG.formatted("<g>" + cdata("\n " + json + "\n") + "</g>")))
                .isInstanceOf(Verdict.Good.class);
        assertFlaw(svg(SVG.formatted(cdata(json.replace("412", "413")))), Flaw.SIGNATURE);
    }

    @Test
    void an_svg_holds_one_badge() {
        assertFlaw(svg(SVG.formatted("")), Flaw.NOTHING_BAKED);
        assertFlaw(svg(SVG.formatted(cdata(json) + cdata(json))), Flaw.BAKED_TWICE);
        assertFlaw(
                svg(SVG.formatted("<openbadges:credential verify=\"a.b.c\">{}</openbadges:credential>")),
                Flaw.BAKED_TWICE);
        assertFlaw(svg(SVG.formatted("<openbadges:credential verify=\"a.b.c\"/>")), Flaw.JWT_MALFORMED);
        assertFlaw(svg(SVG.formatted(cdata(json)).replace("/ob/v3p0", "/ob/v9")), Flaw.NOTHING_BAKED);
        assertFlaw(svg(SVG.formatted(cdata(json)).replace("</svg>", "")), Flaw.SVG_UNREADABLE);
        assertFlaw(svg("<html>" + cdata(json) + "</html>"), Flaw.SVG_UNREADABLE);
    }

    @Test
    void an_svg_reads_no_file_and_does_not_grow() {
        var file =
                "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><svg xmlns:o=\"https://purl.imsglobal.org/ob/v3p0\">"
                        + "<o:credential>&x;</o:credential></svg>";
        var laughs = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 \"ha\">");
        for (var at = 1; at < 20; at++)
            laughs.append("<!ENTITY a%d \"%s\">"
                    .formatted(at, "&a%d;".formatted(at - 1).repeat(10)));
        laughs.append("]><svg xmlns:o=\"https://purl.imsglobal.org/ob/v3p0\"><o:credential>&a19;</o:credential></svg>");

        assertThat(svg(file)).isInstanceOf(Verdict.Flawed.class);
        assertThat(svg(laughs.toString())).isInstanceOf(Verdict.Flawed.class);
    }

    @Test
    void a_png_holds_one_badge_that_is_not_packed() throws IOException {
        var chunk = text("openbadgecredential", 0, json);

        assertThat(badge.verdict(png(chunk))).isInstanceOf(Verdict.Good.class);
        assertThat(badge.verdict(png(text("Comment", 0, "hi"), chunk))).isInstanceOf(Verdict.Good.class);
        assertFlaw(badge.verdict(png()), Flaw.NOTHING_BAKED);
        assertFlaw(badge.verdict(png(chunk, chunk)), Flaw.BAKED_TWICE);
        assertFlaw(badge.verdict(png(text("openbadgecredential", 1, json))), Flaw.PNG_PACKED);
        assertFlaw(badge.verdict(png(text("openbadgecredential", 0, json.replace("412", "413")))), Flaw.SIGNATURE);
        assertFlaw(badge.verdict(png(text("openbadgecredential", 0, "x".repeat(70_000)))), Flaw.TOO_LARGE);
    }

    @Test
    void a_damaged_png_is_not_read() throws IOException {
        var good = png(text("openbadgecredential", 0, json));
        var flipped = good.clone();
        flipped[100] ^= 1;

        assertFlaw(badge.verdict(flipped), Flaw.PNG_UNREADABLE);
        assertFlaw(badge.verdict(Arrays.copyOf(good, good.length - 5)), Flaw.PNG_UNREADABLE);
        assertFlaw(badge.verdict(Arrays.copyOf(good, 8)), Flaw.PNG_UNREADABLE);
        var negative = Arrays.copyOf(good, 16);
        Arrays.fill(negative, 8, 12, (byte) 0xFF);
        assertFlaw(badge.verdict(negative), Flaw.PNG_UNREADABLE);
        negative[8] = 0x7F;
        assertFlaw(badge.verdict(negative), Flaw.PNG_UNREADABLE);
    }

    private Verdict svg(String svg) {
        return badge.verdict(svg.getBytes(StandardCharsets.UTF_8));
    }

    private static String cdata(String text) {
        return "<openbadges:credential><![CDATA[" + text + "]]></openbadges:credential>";
    }

    private static byte[] text(String keyword, int packed, String text) {
        var content = new ByteArrayOutputStream();
        content.writeBytes(("iTXt" + keyword + "\0").getBytes(StandardCharsets.US_ASCII));
        content.writeBytes(new byte[] {(byte) packed, 0, 0, 0});
        content.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        var bytes = content.toByteArray();
        var sum = new CRC32();
        sum.update(bytes);
        return ByteBuffer.allocate(bytes.length + 8)
                .putInt(bytes.length - 4)
                .put(bytes)
                .putInt((int) sum.getValue())
                .array();
    }

    /** A picture with these chunks behind its header. */
    private static byte[] png(byte[]... chunks) throws IOException {
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", picture);
        var bytes = picture.toByteArray();
        var baked = new ByteArrayOutputStream();
        baked.write(bytes, 0, 33);
        for (var chunk : chunks) baked.writeBytes(chunk);
        baked.write(bytes, 33, bytes.length - 33);
        return baked.toByteArray();
    }
}
