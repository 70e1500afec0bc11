package app.laurel.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.ActsOnRecord;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.id.EditionId;
import app.laurel.community.Community;
import app.laurel.community.Moderator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A year that nobody has used is thrown away with all that was written down of it; a used one stays. */
@LaurelTest
class UnusedYearsTest {
    private final UnusedYears unused;
    private final Editions editions;
    private final EditionTemplates templates;
    private final SeveralCategories several;
    private final Milestones milestones;
    private final Founder founder;
    private final ActsOnRecord acts;
    private final MovableClock clock;
    private final Community community;
    private final Moderator moderator;
    private EditionId id = new EditionId(0);

    // why eight: a year with everything that may be written down of it, and what is on record of it
    @Autowired
    UnusedYearsTest(
            UnusedYears unused,
            Editions editions,
            EditionTemplates templates,
            SeveralCategories several,
            Milestones milestones,
            Founder founder,
            ActsOnRecord acts,
            MovableClock clock) {
        this.unused = unused;
        this.editions = editions;
        this.templates = templates;
        this.several = several;
        this.milestones = milestones;
        this.founder = founder;
        this.acts = acts;
        this.clock = clock;
        community = founder.community();
        moderator = founder.moderator(community);
    }

    @BeforeEach
    void begin() {
        clock.moveTo(Instant.parse("2026-03-01T00:00:00Z"));
        id = begun();
    }

    @Test
    void it_is_gone_with_its_categories_and_moved_dates_and_the_year_can_begin_again() {
        several.write(it ->
                it.add(moderator, id, List.of(SeveralCategories.draft("books"), SeveralCategories.draft("lamps"))));
        var year = editions.get(id);
        var later = year.schedule().nominatingOpens().plus(Duration.ofDays(1));
        editions.moveDate(moderator, id, Milestone.NOMINATING_OPENS, later, "The hall is free a day later.");

        assertThat(unused.throwAway(moderator, id)).isEqualTo(YearUse.NONE);

        assertThat(editions.listOf(community.id())).isEmpty();
        assertThat(editions.find(id)).isEmpty();
        assertThat(acts.count("edition.thrown-away", id)).isEqualTo(1);
        assertThat(editions.find(begun())).isPresent();
    }

    @Test
    void the_dates_of_a_year_that_is_gone_pass_unnoticed() {
        var opens = editions.get(id).schedule().nominatingOpens();
        unused.throwAway(moderator, id);

        clock.moveTo(opens);

        assertThatCode(() -> milestones.passDue(id)).doesNotThrowAnyException();
    }

    @Test
    void once_nominations_have_opened_it_stays() {
        var opens = editions.get(id).schedule().nominatingOpens();
        clock.moveTo(opens.minusMillis(1));
        assertThat(unused.useOf(moderator, id)).isEqualTo(YearUse.NONE);

        clock.moveTo(opens);

        assertThat(unused.useOf(moderator, id)).isEqualTo(YearUse.BEGUN);
        assertThat(unused.throwAway(moderator, id)).isEqualTo(YearUse.BEGUN);
        assertThat(editions.find(id)).isPresent();
        assertThat(acts.count("edition.thrown-away", id)).isZero();
    }

    @Test
    void a_moderator_of_another_community_throws_nothing_away() {
        var other = founder.moderator(founder.community());

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> unused.throwAway(other, id));

        assertThat(editions.find(id)).isPresent();
    }

    private EditionId begun() {
        return editions.create(moderator, templates.usual(community, 2026)).orElseThrow();
    }
}
