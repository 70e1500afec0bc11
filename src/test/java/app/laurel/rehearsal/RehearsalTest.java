package app.laurel.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.ActsOnRecord;
import app.laurel.FoundedYear;
import app.laurel.FoundedYears;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.text.Language;
import app.laurel.community.Communities;
import app.laurel.community.Members;
import app.laurel.edition.Editions;
import app.laurel.edition.Milestone;
import app.laurel.edition.Phase;
import app.laurel.edition.RehearsalDates;
import app.laurel.result.Results;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** A year that is played before it comes. */
@LaurelTest
@Import(PlayedRehearsals.class)
class RehearsalTest {
    private final FoundedYears years;
    private final Founder founder;
    private final PlayedRehearsals played;
    private final Rehearsals rehearsals;
    private final RehearsalDates dates;
    private final Communities communities;
    private final Editions editions;
    private final Members members;
    private final Results results;
    private final ActsOnRecord acts;
    private final MovableClock clock;
    private FoundedYear year;

    // why eleven: a rehearsal is a whole year, and the real one beside it
    @Autowired
    RehearsalTest(
            FoundedYears years,
            Founder founder,
            PlayedRehearsals played,
            Rehearsals rehearsals,
            RehearsalDates dates,
            Communities communities,
            Editions editions,
            Members members,
            Results results,
            ActsOnRecord acts,
            MovableClock clock) {
        this.years = years;
        this.founder = founder;
        this.played = played;
        this.rehearsals = rehearsals;
        this.dates = dates;
        this.communities = communities;
        this.editions = editions;
        this.members = members;
        this.results = results;
        this.acts = acts;
        this.clock = clock;
    }

    @BeforeEach
    void a_year_that_is_prepared() {
        year = years.aYear().prepared();
    }

    @Test
    void is_a_marked_copy_that_stands_on_no_list_but_that_of_its_moderators() {
        var copy = played.begin(year);

        assertThat(copy.isRehearsal()).isTrue();
        assertThat(copy.name().ko())
                .isEqualTo("[리허설] " + year.community().name().ko());
        assertThat(editions.find(copy.id(), 2026).orElseThrow().name().en()).startsWith("[Rehearsal] ");
        assertThat(communities.list()).contains(year.community()).doesNotContain(copy);
        assertThat(members.listOf(year.first().account()))
                .extracting(it -> it.community())
                .contains(copy);
        assertThat(acts.in(year.community().id())).contains("rehearsal.begun");
    }

    @Test
    void is_played_to_its_result_by_one_moderator_without_waiting_for_a_date() {
        var by = played.moderator(year, played.begin(year));

        assertThat(played.moveOn(by)).isEqualTo(new RehearsalMove.Moved(Milestone.NOMINATING_OPENS));
        assertThat(played.moveOn(by)).isEqualTo(new RehearsalMove.Moved(Milestone.NOMINATING_CLOSES));
        assertThat(played.moveOn(by)).isEqualTo(new RehearsalMove.Moved(Milestone.VOTING_OPENS));
        assertThat(played.moveOn(by)).isEqualTo(new RehearsalMove.Moved(Milestone.VOTING_CLOSES));
        clock.pass(Duration.ofMinutes(5));
        assertThat(played.moveOn(by)).isEqualTo(new RehearsalMove.AtTheEnd());
        var closed = rehearsals.findYear(by).orElseThrow();
        played.publish(by, closed);

        assertThat(editions.get(closed.id()).phaseAt(clock.instant())).isEqualTo(Phase.PUBLISHED);
        assertThat(results.listAwards(closed.id())).isNotEmpty();
        assertThat(editions.get(year.id()).publishedAt()).isNull();
    }

    @Test
    void does_not_move_on_while_invented_members_are_at_it() {
        var by = played.moderator(year, played.begin(year));

        rehearsals.moveOn(by);
        assertThat(rehearsals.isBusy(by)).isTrue();
        assertThat(rehearsals.moveOn(by)).isEqualTo(new RehearsalMove.Busy());

        played.play(by.community());
        assertThat(rehearsals.isBusy(by)).isFalse();
    }

    @Test
    void is_one_at_a_time_and_not_of_a_rehearsal() {
        var copy = played.begin(year);
        var inside = played.moderator(year, copy);

        assertThat(rehearsals.begin(year.second(), 2026, 50, Language.KO)).isEqualTo(new RehearsalOutcome.OnAlready());
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> rehearsals.begin(inside, 2026, 50, Language.KO));
    }

    @Test
    void has_no_way_in_for_people_of_other_communities_and_none_to_move_a_real_year() {
        var copy = played.begin(year);
        var elsewhere = founder.moderator(founder.community());
        var plain = founder.member(year.first());

        assertThat(members.findMember(elsewhere.account(), copy.id())).isEmpty();
        assertThat(members.findMember(plain, copy.id())).isEmpty();
        assertThat(rehearsals.find(elsewhere)).isEmpty();
        assertThat(rehearsals.throwAway(elsewhere)).isFalse();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> rehearsals.moveOn(elsewhere));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> rehearsals.moveOn(year.first()));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> dates.moveOn(year.first(), year.id(), "now"));
    }

    @Test
    void invents_no_more_members_than_it_may() {
        rehearsals.begin(year.first(), 2026, 100_000, Language.EN);

        assertThat(rehearsals.find(year.first()).orElseThrow().voters()).isEqualTo(Rehearsals.MOST);
    }
}
