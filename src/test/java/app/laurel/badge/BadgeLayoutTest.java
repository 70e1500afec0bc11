package app.laurel.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where things stand on a badge, and by which names a storefront asks for one. */
class BadgeLayoutTest {
    @ParameterizedTest
    @EnumSource
    void the_emblem_and_every_line_stay_inside_of_the_box(BadgeVariant variant) {
        var at = BadgeLayout.of(variant);
        var left = at.centred() ? at.textX() - at.textWidth() / 2 : at.textX();

        assertThat(at.emblemX()).isPositive();
        assertThat(at.emblemX() + at.emblemWidth()).isLessThan(variant.width());
        assertThat(at.emblemY() + at.emblemHeight()).isLessThan(variant.height());
        assertThat(left).isPositive();
        assertThat(left + at.textWidth()).isLessThan(variant.width());
        assertThat(at.baselines()).isSorted().allMatch(it -> it > 0 && it < variant.height());
    }

    @ParameterizedTest
    @EnumSource
    void no_text_is_smaller_than_eleven_and_no_line_runs_into_the_next(BadgeVariant variant) {
        var at = BadgeLayout.of(variant);

        assertThat(at.headlineSize()).isGreaterThanOrEqualTo(BadgeLayout.SMALL);
        assertThat(at.ownerSize()).isGreaterThanOrEqualTo(BadgeLayout.SMALL);
        assertThat(at.yearSize()).matches(it -> it == 0 || it >= BadgeLayout.SMALL);
        for (var line = 1; line < at.baselines().size(); line++) {
            assertThat(at.baselines().get(line) - at.baselines().get(line - 1))
                    .as("line %d", line)
                    .isGreaterThanOrEqualTo(BadgeLayout.SMALL);
        }
    }

    @ParameterizedTest
    @EnumSource
    void text_and_emblem_stand_beside_or_below_each_other(BadgeVariant variant) {
        var at = BadgeLayout.of(variant);

        if (at.centred()) {
            assertThat(at.baselines().getFirst() - at.headlineSize())
                    .isGreaterThanOrEqualTo(at.emblemY() + at.emblemHeight());
        } else {
            assertThat(at.textX()).isGreaterThan(at.emblemX() + at.emblemWidth());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Card", "CARD", "card ", "auto ", "LIGHT", "none"})
    void a_storefront_asks_by_exactly_one_name(String tag) {
        assertThat(BadgeVariant.ofTag(tag)).isEmpty();
        assertThat(BadgeTheme.ofTag(tag)).isEmpty();
    }

    @Test
    void every_name_leads_back_to_what_it_names_also_on_a_turkish_machine() {
        var home = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            for (var variant : BadgeVariant.values())
                assertThat(BadgeVariant.ofTag(variant.tag())).contains(variant);
            for (var theme : BadgeTheme.values())
                assertThat(BadgeTheme.ofTag(theme.tag())).contains(theme);
            assertThat(BadgeTheme.LIGHT.tag()).isEqualTo("light");
        } finally {
            Locale.setDefault(home);
        }
    }

    @Test
    void a_shop_without_a_domain_is_known_by_its_name() {
        var it = BadgeFixtures.anAward();
        var nameless = new BadgeFacts(
                it.code(), null, it.shop(), it.community(), it.year(), it.award(), it.proof(), it.state());

        assertThat(it.owner()).isEqualTo("hangyeol.example");
        assertThat(nameless.owner()).isEqualTo("Hangyeol Stationery");
        assertThat(DrawnBadge.light(nameless, BadgeVariant.CARD).words()).contains("Hangyeol Stationery");
    }

    @ParameterizedTest
    @EnumSource
    void only_a_living_or_a_past_award_is_praised(BadgeState state) {
        assertThat(state.praises()).isEqualTo(state == BadgeState.ACTIVE || state == BadgeState.EXPIRED);
    }
}
