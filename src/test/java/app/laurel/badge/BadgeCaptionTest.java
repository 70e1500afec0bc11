package app.laurel.badge;

import static app.laurel.badge.BadgeFixtures.english;
import static app.laurel.badge.BadgeFixtures.inState;
import static app.laurel.badge.BadgeFixtures.korean;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BadgeCaptionTest {
    @ParameterizedTest
    @EnumSource(BadgeState.class)
    void the_title_tells_whose_award_it_is_and_where_to_check_it_in_both_languages(BadgeState state) {
        var facts = inState(state);

        assertThat(english(facts).title())
                .contains("hangyeol.example", "Pens on the Desk", " 2026", "laurel.example/c/00000172")
                .doesNotContain("{");
        assertThat(korean(facts).title())
                .contains("hangyeol.example", "Pens on the Desk", "2026년", "laurel.example/c/00000172")
                .doesNotContain("{");
    }

    @ParameterizedTest
    @EnumSource(BadgeState.class)
    void only_a_state_that_forbids_praise_has_a_notice_and_it_names_no_award(BadgeState state) {
        var facts = inState(state);

        assertThat(english(facts).notice().isEmpty()).isEqualTo(state.praises());
        assertThat(korean(facts).title().contains("Best Service")).isEqualTo(state.praises());
        assertThat(english(facts).title().contains("Best Service")).isEqualTo(state.praises());
    }
}
