package app.laurel.edition;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.ChangedRules;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.EditionId;
import app.laurel.base.text.Bilingual;
import app.laurel.base.text.Texts;
import app.laurel.community.Community;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditionTemplatesTest {
    private static final Instant NOW = Instant.parse("2026-03-01T16:00:00Z");

    /** Whatever day it is: also in the weeks in which clocks are put forward or back. */
    @ParameterizedTest
    @ValueSource(
            strings = {"Asia/Seoul", "UTC", "Europe/Berlin", "America/St_Johns", "Pacific/Kiritimati", "Pacific/Apia"})
    void the_usual_year_has_no_faults_on_any_day_and_anywhere(String zone) {
        for (var day = 0; day < 400; day++) {
            var now = NOW.plus(Duration.ofDays(day));
            var draft = at(now).usual(community(zone), 2026);

            assertThat(DraftCheck.ofNew(draft, now)).as("%s %s", zone, now).isEmpty();
        }
    }

    @Test
    void it_begins_in_a_week_of_the_day_that_it_is_where_the_community_lives() {
        var seoul = at(NOW).usual(community("Asia/Seoul"), 2026);
        var utc = at(NOW).usual(community("UTC"), 2026);

        assertThat(seoul.dates().nominatingOpens()).isEqualTo("2026-03-09T10:00:00");
        assertThat(utc.dates().nominatingOpens()).isEqualTo("2026-03-08T10:00:00");
        assertThat(seoul.rules().joinedBy()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(seoul.dates().publishes()).isNull();
    }

    @Test
    void the_year_after_has_every_rule_of_the_year_before() {
        var last = edition(2026, "올해의 쇼핑몰 2026", "Shop of the Year 2026");

        var next = at(NOW).after(last);

        assertThat(next.year()).isEqualTo(2027);
        assertThat(next.rules().joinedBy()).isEqualTo(last.rules().joinedBy().plusYears(1));
        assertThat(new ChangedRules(next.rules())
                        .joinedBy(last.rules().joinedBy())
                        .rules())
                .isEqualTo(last.rules());
        assertThat(next.dates()).isEqualTo(Dates.of(last.schedule()).plusYears(1));
        assertThat(DraftCheck.of(next)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Shop of the Year 2026, Shop of the Year 2027",
        "2026 in Shops: the best of 2026, 2027 in Shops: the best of 2027",
        "Shop of the Year, Shop of the Year",
        "The 2025 Memorial Award, The 2025 Memorial Award"
    })
    void its_name_says_the_new_year_where_the_old_name_said_the_old(String before, String after) {
        assertThat(at(NOW).after(edition(2026, before, before)).name()).isEqualTo(new Bilingual(after, after));
    }

    @Test
    void ten_years_of_years_after_one_another_stay_without_faults() {
        var draft = at(NOW).usual(community("Asia/Seoul"), 2026);
        for (var year = 2026; year < 2036; year++) {
            var schedule = Objects.requireNonNull(draft.dates().schedule());
            draft = at(NOW).after(edition(draft, schedule));

            assertThat(DraftCheck.of(draft)).isEmpty();
        }
        assertThat(draft.year()).isEqualTo(2036);
        assertThat(draft.name().en()).contains("2036").doesNotContain("2026");
        assertThat(draft.dates().votingOpens()).isEqualTo("2036-03-30T10:00:00");
    }

    private static EditionTemplates at(Instant now) {
        return new EditionTemplates(new Texts(), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Community community(String zone) {
        return new Community(
                new CommunityId(1), "group", new Bilingual("모임", "Group"), new Bilingual("", ""), ZoneId.of(zone));
    }

    private static Edition edition(int year, String ko, String en) {
        return edition(TypedDrafts.named(year, ko, en), Objects.requireNonNull(TypedDrafts.DATES.schedule()));
    }

    private static Edition edition(Draft draft, Schedule schedule) {
        return new Edition(
                new EditionId(1),
                new UUID(1, 2),
                new CommunityId(1),
                draft.year(),
                draft.name(),
                schedule,
                draft.rules(),
                OneCategory.of(draft.rules()),
                null,
                null);
    }
}
