package app.laurel.badge;

import static app.laurel.badge.BadgeFixtures.PICTURE;
import static app.laurel.badge.BadgeFixtures.anAward;
import static app.laurel.badge.BadgeFixtures.english;
import static app.laurel.badge.BadgeFixtures.inState;
import static app.laurel.badge.BadgeFixtures.korean;
import static app.laurel.badge.BadgeFixtures.named;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class BadgePictureTest {
    private static final Locale HOME = Locale.getDefault();

    private static final List<String> WORDS = List.of(
            "</text><script>alert(1)</script><image href='https://evil.example/x'/>\"&amp;]]><!--",
            "한국에서가장긴이름을가진온라인쇼핑몰과그곳을사랑하는사람들의모임 모두를위한상",
            "أفضل متجر للأقلام والحبر والورق الفاخر في المنطقة بأكملها لهذا العام",
            "החנות הטובה ביותר לעטים ולנייר בכל הארץ לשנה הזאת של כולנו",
            "今年いちばん愛されたオンラインショップを選ぶ万年筆愛好家の会",
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
            "\u202Edrawer\u0000 \uD83C\uDFC6\uD83C\uDFC6\uD83C\uDFC6\uD83C\uDFC6\uD83C\uDFC6\uD83C\uDFC6\uD83C\uDFC6\uD83C\uDFC6\uD83C\uDFC6\uD83C\uDFC6\uD83C\uDFC6",
            "x".repeat(5_000),
            "");

    static Stream<Arguments> everyKind() {
        return Stream.of(BadgeVariant.values())
                .flatMap(variant ->
                        Stream.of(BadgeTheme.values()).map(theme -> Arguments.of(new BadgeLook(variant, theme))));
    }

    @AfterEach
    void comeHome() {
        Locale.setDefault(HOME);
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void hostile_and_foreign_words_stay_words_in_a_small_well_formed_picture(BadgeLook look) throws Exception {
        for (var words : WORDS) {
            for (var language : List.of("en", "ko", "ar", "he", "ja", "de")) {
                for (var state : BadgeState.values()) {
                    var facts = new BadgeFacts(anAward().code(), null, words, words, 2026, words, words, state);
                    var svg = PICTURE.draw(facts, new BadgeTexts(language, words, words), look);

                    assertThat(gzipped(svg)).as(svg).isLessThanOrEqualTo(budget(look.variant()));
                    assertIsHarmless(parsed(svg));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(BadgeVariant.class)
    void it_names_shop_community_year_and_award(BadgeVariant variant) throws Exception {
        var shown = String.join(" ", lines(PICTURE.draw(anAward(), english(anAward()), light(variant))));

        assertThat(shown).contains("hangyeol.example", "Pens on the Desk", "2026", "Best Service");
    }

    @Test
    void a_card_shows_where_to_check_it() throws Exception {
        var card = PICTURE.draw(anAward(), english(anAward()), light(BadgeVariant.CARD));

        assertThat(lines(card)).contains("laurel.example/c/00000172");
    }

    @ParameterizedTest
    @EnumSource(BadgeVariant.class)
    void a_revoked_award_is_neither_praised_nor_gold(BadgeVariant variant) throws Exception {
        var revoked = inState(BadgeState.REVOKED);

        var svg = PICTURE.draw(revoked, english(revoked), light(variant));

        assertThat(svg).doesNotContain("Best Service").doesNotContain(gold()).contains("#5d5d5d");
        assertThat(lines(svg)).contains("No longer valid", "hangyeol.example");
        assertThat(String.join(" ", lines(svg))).contains("2026");
    }

    @ParameterizedTest
    @EnumSource(BadgeVariant.class)
    void an_expired_award_keeps_its_year_but_not_its_gold(BadgeVariant variant) throws Exception {
        var expired = inState(BadgeState.EXPIRED);

        var svg = PICTURE.draw(expired, korean(expired), light(variant));

        assertThat(svg).doesNotContain(gold()).contains("#6f6446");
        assertThat(String.join(" ", lines(svg))).contains("2026", "Best Service");
    }

    @ParameterizedTest
    @EnumSource(BadgeState.class)
    void the_box_is_the_same_in_every_state(BadgeState state) throws Exception {
        var facts = inState(state);

        for (var variant : BadgeVariant.values()) {
            var svg = parsed(PICTURE.draw(facts, english(facts), light(variant)));
            assertThat(svg.getAttribute("width")).isEqualTo("" + variant.width());
            assertThat(svg.getAttribute("height")).isEqualTo("" + variant.height());
        }
    }

    @Test
    void a_reader_who_prefers_dark_gets_dark_only_from_auto() {
        var facts = anAward();

        assertThat(PICTURE.draw(facts, english(facts), new BadgeLook(BadgeVariant.CARD, BadgeTheme.AUTO)))
                .contains("prefers-color-scheme:dark", "#fffdf7", "#221a10");
        assertThat(PICTURE.draw(facts, english(facts), light(BadgeVariant.CARD)))
                .doesNotContain("<style", "#221a10");
        assertThat(PICTURE.draw(facts, english(facts), new BadgeLook(BadgeVariant.CARD, BadgeTheme.DARK)))
                .doesNotContain("<style", "#fffdf7");
    }

    @Test
    void arabic_is_laid_out_from_the_right() throws Exception {
        var facts = named("أفضل متجر", "hangyeol.example");

        var svg = parsed(PICTURE.draw(facts, new BadgeTexts("ar", "عنوان", ""), light(BadgeVariant.CARD)));

        assertThat(svg.getAttribute("direction")).isEqualTo("rtl");
        assertThat(attributes(svg, "text", "x")).contains("156.0");
    }

    @Test
    void numbers_do_not_follow_the_servers_locale() {
        var here = PICTURE.draw(anAward(), english(anAward()), light(BadgeVariant.CARD));
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

        assertThat(PICTURE.draw(anAward(), english(anAward()), light(BadgeVariant.CARD)))
                .isEqualTo(here);
    }

    @Test
    void a_domain_that_could_be_mistaken_is_shown_as_the_network_writes_it() throws Exception {
        var lookAlike = named("shop", "аррӏе.example");

        var svg = PICTURE.draw(lookAlike, english(lookAlike), light(BadgeVariant.CARD));

        assertThat(lines(svg)).contains("xn--80ak6aa92e.example");
    }

    private static BadgeLook light(BadgeVariant variant) {
        return new BadgeLook(variant, BadgeTheme.LIGHT);
    }

    private static String gold() {
        return new app.laurel.base.web.Tokens().colour("leaf").light();
    }

    private static int budget(BadgeVariant variant) {
        return variant == BadgeVariant.COMPACT ? 2_000 : 4_000;
    }

    private static void assertIsHarmless(Element svg) {
        var names = Stream.of(svg.getElementsByTagName("*"))
                .flatMap(BadgePictureTest::elements)
                .toList();
        assertThat(names)
                .extracting(Element::getTagName)
                .isSubsetOf("title", "style", "rect", "g", "path", "circle", "text");
        assertThat(names)
                .allMatch(it -> !it.hasAttribute("href") && !it.hasAttribute("style") && !it.hasAttribute("onload"));
        assertThat(attributes(svg, "text", "font-size")).allMatch(it -> Double.parseDouble(it) >= 11);
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("aria-labelledby"))
                .isEqualTo(attributes(svg, "title", "id").getFirst());
    }

    private static Stream<Element> elements(org.w3c.dom.NodeList nodes) {
        return Stream.iterate(0, it -> it < nodes.getLength(), it -> it + 1).map(it -> (Element) nodes.item(it));
    }

    private static List<String> attributes(Element svg, String tag, String name) {
        return elements(svg.getElementsByTagName(tag))
                .map(it -> it.getAttribute(name))
                .toList();
    }

    private static List<String> lines(String svg) throws Exception {
        var lines = new ArrayList<String>();
        elements(parsed(svg).getElementsByTagName("text")).forEach(it -> lines.add(it.getTextContent()));
        return lines;
    }

    private static Element parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(UTF_8)))
                .getDocumentElement();
    }

    private static int gzipped(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(UTF_8));
        }
        return bytes.size();
    }
}
