package app.laurel.badge;

import static app.laurel.badge.BadgeFixtures.anAward;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Whatever people call their shops, a badge stays a small, harmless, readable picture. */
class BadgeWordsTest {
    private static final List<String> LANGUAGES = List.of("en", "ko", "ar", "he", "ja", "de");

    static final List<String> WORDS = List.of(
            "</text><script>alert(1)</script><image href='https://evil.example/x'/>\"&amp;]]><!--",
            "한국에서가장긴이름을가진온라인쇼핑몰과그곳을사랑하는사람들의모임 모두를위한상",
            "أفضل متجر للأقلام والحبر والورق الفاخر في المنطقة بأكملها لهذا العام",
            "החנות הטובה ביותר לעטים ולנייר בכל הארץ לשנה הזאת של כולנו",
            "今年いちばん愛されたオンラインショップを選ぶ万年筆愛好家の会",
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
            "\u202Edrawer\u0000 " + "🏆".repeat(11),
            "ไทยชา ร้านน้ำชาที่ดีที่สุดของปีนี้สำหรับทุกคน",
            "👩\u200D🍳 부엌 👨\u200D👩\u200D👧\u200D👦",
            "Ｗｉｄｅ Ｌｅｔｔｅｒｓ Ｓｈｏｐ",
            "Z\u0303\u0304\u0305\u0306\u0307\u0308\u0309\u030a\u030b\u030c\u030d\u030e\u030f\u0310tower",
            "W",
            "x".repeat(5_000),
            "");

    static Stream<Arguments> everyKind() {
        return Stream.of(BadgeVariant.values())
                .flatMap(variant ->
                        Stream.of(BadgeTheme.values()).map(theme -> Arguments.of(new BadgeLook(variant, theme))));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void hostile_and_foreign_words_stay_words_in_a_small_well_formed_picture(BadgeLook look) {
        var drawn = 0;
        for (var words : WORDS) {
            for (var state : BadgeState.values()) {
                var facts = new BadgeFacts(anAward().code(), null, words, words, 2026, words, words, state);
                var language = LANGUAGES.get(drawn++ % LANGUAGES.size());

                var badge = DrawnBadge.of(facts, new BadgeCaption(language, words, words), look);

                assertThat(badge.gzipped()).as(badge.source()).isLessThanOrEqualTo(budget(look.variant()));
                assertIsHarmless(badge);
            }
        }
    }

    private static int budget(BadgeVariant variant) {
        return variant == BadgeVariant.COMPACT ? 2_000 : 4_000;
    }

    private static void assertIsHarmless(DrawnBadge badge) {
        assertThat(badge.elements("*"))
                .extracting(Element::getTagName)
                .isSubsetOf("title", "style", "rect", "g", "path", "circle", "text");
        assertThat(badge.elements("*"))
                .allMatch(it -> !it.hasAttribute("href") && !it.hasAttribute("style") && !it.hasAttribute("onload"));
        assertThat(badge.attributes("text", "font-size")).allMatch(it -> Double.parseDouble(it) >= 11);
        assertThat(badge.svg().getAttribute("role")).isEqualTo("img");
        assertThat(badge.svg().getAttribute("aria-labelledby"))
                .isEqualTo(badge.attributes("title", "id").getFirst());
    }
}
