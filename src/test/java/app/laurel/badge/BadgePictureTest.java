package app.laurel.badge;

import static app.laurel.badge.BadgeFixtures.anAward;
import static app.laurel.badge.BadgeFixtures.english;
import static app.laurel.badge.BadgeFixtures.inState;
import static app.laurel.badge.BadgeFixtures.korean;
import static app.laurel.badge.BadgeFixtures.named;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.base.web.Tokens;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BadgePictureTest {
    private static final Locale HOME = Locale.getDefault();
    private static final Tokens TOKENS = new Tokens();

    @AfterEach
    void comeHome() {
        Locale.setDefault(HOME);
    }

    @ParameterizedTest
    @EnumSource(BadgeVariant.class)
    void it_names_shop_community_year_and_award(BadgeVariant variant) {
        assertThat(DrawnBadge.light(anAward(), variant).words())
                .contains("hangyeol.example", "Pens on the Desk", "2026", "Best Service");
    }

    @Test
    void a_card_shows_where_to_check_it() {
        assertThat(DrawnBadge.light(anAward(), BadgeVariant.CARD).lines()).contains("laurel.example/c/00000172");
    }

    @ParameterizedTest
    @EnumSource(BadgeVariant.class)
    void a_revoked_award_is_neither_praised_nor_gold(BadgeVariant variant) {
        var badge = DrawnBadge.light(inState(BadgeState.REVOKED), variant);

        assertThat(badge.source()).doesNotContain("Best Service", light("leaf")).contains(light("gone"));
        assertThat(badge.lines()).contains("No longer valid", "hangyeol.example");
        assertThat(badge.words()).contains("2026");
    }

    @ParameterizedTest
    @EnumSource(BadgeVariant.class)
    void an_expired_award_keeps_its_year_but_not_its_gold(BadgeVariant variant) {
        var expired = inState(BadgeState.EXPIRED);

        var badge = DrawnBadge.of(expired, korean(expired), new BadgeLook(variant, BadgeTheme.LIGHT));

        assertThat(badge.source()).doesNotContain(light("leaf")).contains(light("ended"));
        assertThat(badge.words()).contains("2026", "Best Service");
    }

    @ParameterizedTest
    @EnumSource(BadgeState.class)
    void the_box_is_the_same_in_every_state(BadgeState state) {
        for (var variant : BadgeVariant.values()) {
            var svg = DrawnBadge.light(inState(state), variant).svg();

            assertThat(svg.getAttribute("width")).isEqualTo("" + variant.width());
            assertThat(svg.getAttribute("height")).isEqualTo("" + variant.height());
        }
    }

    @Test
    void a_reader_who_prefers_dark_gets_dark_only_from_auto() {
        var card = TOKENS.colour("card");

        assertThat(card(BadgeTheme.AUTO)).contains("prefers-color-scheme:dark", card.light(), card.dark());
        assertThat(card(BadgeTheme.LIGHT)).doesNotContain("<style", card.dark());
        assertThat(card(BadgeTheme.DARK)).doesNotContain("<style", card.light());
    }

    @Test
    void arabic_is_laid_out_from_the_right() {
        var facts = named("أفضل متجر", "hangyeol.example");

        var badge = DrawnBadge.of(
                facts, new BadgeCaption("ar", "عنوان", ""), new BadgeLook(BadgeVariant.CARD, BadgeTheme.LIGHT));

        assertThat(badge.svg().getAttribute("direction")).isEqualTo("rtl");
        assertThat(badge.attributes("text", "x")).contains("156.0");
    }

    @Test
    void numbers_do_not_follow_the_servers_locale() {
        var here = card(BadgeTheme.AUTO);
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

        assertThat(card(BadgeTheme.AUTO)).isEqualTo(here);
    }

    @Test
    void a_domain_that_could_be_mistaken_is_shown_as_the_network_writes_it() {
        assertThat(DrawnBadge.light(named("shop", "аррӏе.example"), BadgeVariant.CARD)
                        .lines())
                .contains("xn--80ak6aa92e.example");
    }

    private static String card(BadgeTheme theme) {
        return BadgeFixtures.PICTURE.draw(anAward(), english(anAward()), new BadgeLook(BadgeVariant.CARD, theme));
    }

    private static String light(String colour) {
        return TOKENS.colour(colour).light();
    }
}
