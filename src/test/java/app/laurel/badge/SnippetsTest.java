package app.laurel.badge;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.badge.Snippets.Badge;
import app.laurel.base.id.AwardCode;
import app.laurel.base.text.Language;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class SnippetsTest {
    private final EmbedScript script = new EmbedScript();
    private final Snippets snippets =
            new Snippets(URI.create("https://laurel.example"), URI.create("https://b.laurel.example"), script);

    @Test
    void the_plain_form_is_a_linked_image_with_its_box_and_its_manners() {
        assertThat(snippets.plain(badge("Best Service 2026, verify")))
                .isEqualTo(
                        "<a href=\"https://laurel.example/v/00000172\" rel=\"nofollow noopener\" referrerpolicy=\"origin\""
                                + " target=\"_blank\"><img src=\"https://b.laurel.example/v1/a/00000172/compact.svg?hl=en\" width=\"160\""
                                + " height=\"40\" alt=\"Best Service 2026, verify\" loading=\"lazy\" decoding=\"async\""
                                + " referrerpolicy=\"no-referrer\"/></a>");
    }

    @Test
    void hostile_names_stay_inside_the_alternative_text() {
        var hostile = "\"><script>alert(1)</script> & 'co'";

        var image = Jsoup.parseBodyFragment(snippets.scripted(badge(hostile))).select("img");

        assertThat(image.attr("alt")).isEqualTo(hostile);
        assertThat(Jsoup.parseBodyFragment(snippets.scripted(badge(hostile))).select("script"))
                .hasSize(1);
    }

    @Test
    void the_element_wraps_the_plain_form_and_no_style_attribute_is_used() {
        var dark = new Badge(
                new AwardCode("00000172"), new BadgeLook(BadgeVariant.CARD, BadgeTheme.DARK), Language.KO, "올해의 쇼핑몰");

        var html = snippets.scripted(dark);

        assertThat(html)
                .startsWith("<laurel-award award=\"00000172\" variant=\"card\" theme=\"dark\" lang=\"ko\">"
                        + snippets.plain(dark))
                .endsWith("<script async=\"async\" src=\"https://b.laurel.example/v1/laurel.js\"></script>")
                .contains("card.svg?theme=dark&amp;hl=ko\" width=\"240\" height=\"88\"")
                .doesNotContain("style=");
    }

    @Test
    void letters_get_pixels_in_the_box_of_the_badge_and_forums_their_own_tags() {
        var dark = new Badge(
                new AwardCode("00000172"), new BadgeLook(BadgeVariant.CARD, BadgeTheme.DARK), Language.KO, "올해의 쇼핑몰");

        assertThat(snippets.mailed(dark))
                .isEqualTo("<a href=\"https://laurel.example/v/00000172\" target=\"_blank\"><img"
                        + " src=\"https://b.laurel.example/v1/a/00000172/card.png?theme=dark&amp;hl=ko\" width=\"240\""
                        + " height=\"88\" alt=\"올해의 쇼핑몰\" border=\"0\"/></a>");
        assertThat(snippets.posted(dark))
                .isEqualTo("[url=https://laurel.example/v/00000172]"
                        + "[img]https://b.laurel.example/v1/a/00000172/card.png?theme=dark&hl=ko[/img][/url]");
    }

    /** Templates of Blogger and of some shops are XML, and refuse what is no well-formed part of it. */
    @Test
    void every_form_is_well_formed_xml() throws Exception {
        var hostile = badge("<a> & \"b\" 'c' \u0001 차방");
        var parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();

        for (var form : List.of(
                snippets.plain(hostile),
                snippets.scripted(hostile),
                snippets.pinned(hostile),
                snippets.framed(hostile),
                snippets.mailed(hostile))) {
            var page = "<html xmlns=\"http://www.w3.org/1999/xhtml\">%s</html>".formatted(form);
            parser.parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void the_pinned_form_names_the_bytes_by_their_hash() throws Exception {
        var tag = Jsoup.parseBodyFragment(snippets.pinned(badge("x"))).select("script");

        var hash = MessageDigest.getInstance("SHA-384").digest(script.bytes());
        assertThat(tag.attr("integrity"))
                .isEqualTo("sha384-" + Base64.getEncoder().encodeToString(hash));
        assertThat(tag.attr("crossorigin")).isEqualTo("anonymous");
        assertThat(tag.attr("src")).matches("https://b\\.laurel\\.example/v1/laurel\\.1\\.0\\.0\\.[0-9a-f]{12}\\.js");
    }

    private static Badge badge(String alt) {
        return new Badge(
                new AwardCode("00000172"), new BadgeLook(BadgeVariant.COMPACT, BadgeTheme.AUTO), Language.EN, alt);
    }
}
