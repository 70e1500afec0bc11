package app.laurel.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.laurel.base.id.CommunityId;
import app.laurel.base.id.EditionId;
import app.laurel.base.text.Bilingual;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScheduleTest {
    private static final List<Milestone> MILESTONES = List.of(Milestone.values());
    private static final Instant FIRST = Instant.parse("2026-04-01T00:00:00Z");
    private static final Schedule YEAR = new Schedule(ZoneId.of("Asia/Seoul"), day(0), day(1), day(2), day(3), day(4));

    @ParameterizedTest
    @EnumSource
    void one_date_is_moved_and_no_other(Milestone moved) {
        var to = day(9);

        var schedule = YEAR.with(moved, to);

        for (var milestone : Milestone.values()) {
            assertThat(schedule.at(milestone)).isEqualTo(milestone == moved ? to : YEAR.at(milestone));
        }
        assertThat(schedule.zone()).isEqualTo(YEAR.zone());
    }

    @ParameterizedTest
    @EnumSource
    void only_the_publication_may_be_without_a_date(Milestone milestone) {
        if (milestone == Milestone.PUBLISHES) {
            assertThat(YEAR.with(milestone, null).at(milestone)).isNull();
            return;
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YEAR.with(milestone, null))
                .withMessageContaining(milestone.name());
    }

    @ParameterizedTest
    @EnumSource(names = "NOMINATING_OPENS", mode = EnumSource.Mode.EXCLUDE)
    void a_date_before_the_one_before_it_is_the_first_out_of_order(Milestone milestone) {
        var before = Objects.requireNonNull(YEAR.at(MILESTONES.get(MILESTONES.indexOf(milestone) - 1)));

        assertThat(YEAR.with(milestone, before.minusMillis(1)).firstOutOfOrder())
                .isEqualTo(milestone);
    }

    @Test
    void a_phase_in_which_something_is_done_takes_time_and_a_pause_need_not() {
        assertThat(YEAR.firstOutOfOrder()).isNull();
        assertThat(YEAR.with(Milestone.NOMINATING_CLOSES, day(0)).firstOutOfOrder())
                .isEqualTo(Milestone.NOMINATING_CLOSES);
        assertThat(YEAR.with(Milestone.VOTING_CLOSES, day(2)).firstOutOfOrder()).isEqualTo(Milestone.VOTING_CLOSES);
        assertThat(YEAR.with(Milestone.VOTING_OPENS, day(1)).firstOutOfOrder()).isNull();
        assertThat(YEAR.with(Milestone.PUBLISHES, day(3)).firstOutOfOrder()).isNull();
    }

    @Test
    void of_several_dates_out_of_order_the_first_of_the_year_is_named() {
        var turned = new Schedule(YEAR.zone(), day(4), day(3), day(2), day(1), day(0));

        assertThat(turned.firstOutOfOrder()).isEqualTo(Milestone.NOMINATING_CLOSES);
    }

    @Test
    void each_milestone_begins_the_phase_that_an_edition_is_in_from_then_on() {
        for (var milestone : Milestone.values()) {
            if (milestone == Milestone.PUBLISHES) continue;
            var at = Objects.requireNonNull(YEAR.at(milestone));

            assertThat(editionAt(at)).isEqualTo(milestone.begins());
            assertThat(editionAt(at.minusMillis(1))).isNotEqualTo(milestone.begins());
        }
    }

    private static Phase editionAt(Instant now) {
        var rules = TypedDrafts.rules(TypedDrafts.criteria(100));
        return new Edition(
                        new EditionId(1),
                        new UUID(1, 2),
                        new CommunityId(1),
                        2026,
                        new Bilingual("상", "Award"),
                        YEAR,
                        rules,
                        OneCategory.of(rules),
                        null,
                        null)
                .phaseAt(now);
    }

    private static Instant day(int number) {
        return FIRST.plus(Duration.ofDays(number));
    }
}
