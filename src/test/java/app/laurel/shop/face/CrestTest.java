package app.laurel.shop.face;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.HostileText;
import app.laurel.base.id.ShopId;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

/** The crest of a shop without a logo: the same each time, to be read by day and by night, whatever it is called. */
class CrestTest {
    private static final ShopId SHOP = new ShopId(12);

    @Test
    void the_same_shop_always_has_the_same_crest_and_two_hardly_ever_one() {
        assertThat(Crest.svg(SHOP, "가게", null)).isEqualTo(Crest.svg(SHOP, "가게", null));

        var crests = new HashSet<String>();
        IntStream.rangeClosed(1, 200).forEach(it -> crests.add(Crest.svg(new ShopId(it), "가게", null)));
        assertThat(crests).hasSizeGreaterThan(195);
    }

    @Test
    void the_letter_stands_out_on_both_colours_by_day_and_by_night() {
        for (var number = 1; number <= 1_000; number++) {
            var shop = new ShopId(number);
            for (var tones : new CrestTones[] {CrestTones.ofDay(shop), CrestTones.ofNight(shop)}) {
                assertThat(CrestTones.contrast(tones.letter(), tones.ground())).isGreaterThanOrEqualTo(4.9);
                assertThat(CrestTones.contrast(tones.letter(), tones.charge())).isGreaterThanOrEqualTo(4.9);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "가게,가",
        "(주)바다,바",
        "㈜하늘,하",
        "주식회사 나무,나",
        "amber,A",
        "  --9 lives,9",
        "ßtore,ß",
        "éclair,É",
        "مقهى,م",
        "חנות,ח",
        "ร้านค้า,ร้",
        "ǆ,ǅ",
        "🏕️🏕️ 캠핑,캠",
        "***,*",
        "한,한"
    })
    void its_letter_is_the_first_of_the_name_in_any_script(String name, String letter) {
        assertThat(CrestLetter.of(name, "shop.example")).isEqualTo(letter);
    }

    @Test
    void where_nothing_of_the_name_is_seen_the_address_or_a_dot_stands_in() {
        assertThat(CrestLetter.of("\u200b\u202e", "shop.example")).isEqualTo("S");
        assertThat(CrestLetter.of("\u200b\u202e", null)).isEqualTo("·");
        assertThat(CrestLetter.of("🏕️", null)).startsWith("🏕");
    }

    @Test
    void our_own_face_draws_hangul_and_latin_and_leaves_other_scripts_to_the_reader() {
        assertThat(Crest.svg(SHOP, "뷁", null)).doesNotContain("<text").hasSizeLessThan(3_000);
        assertThat(Crest.svg(SHOP, "Amber", null)).doesNotContain("<text").hasSizeLessThan(1_500);
        assertThat(Crest.svg(SHOP, "مقهى", null)).contains(">م</text>");
        assertThat(Crest.svg(SHOP, "🏕", null)).contains(">🏕</text>");
    }

    @Test
    void no_name_makes_it_anything_but_a_small_picture() throws Exception {
        for (var name : HostileText.some(20_261_130, 500)) {
            var svg = Crest.svg(SHOP, name, null);
            var names = new HashSet<String>();
            var elements = parsed(svg).getElementsByTagName("*");
            for (var at = 0; at < elements.getLength(); at++)
                names.add(elements.item(at).getNodeName());

            assertThat(names).as(name).isSubsetOf("svg", "style", "path", "text");
            assertThat(svg.length()).as(name).isLessThan(4_000);
            assertThat(svg).as(name).doesNotContain("\u202e", "\u200b");
        }
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }
}
