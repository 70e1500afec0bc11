package app.laurel.ballot;

import static app.laurel.edition.SeveralCategories.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.edition.Category;
import app.laurel.edition.Editions;
import app.laurel.edition.Phase;
import app.laurel.edition.PhaseBegan;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LaurelTest
class ParticipationsTest {
    private final Participations participations;
    private final VotingBooth booth;
    private final BoothVoters voters;
    private final OpenEditions openEditions;
    private final Editions editions;
    private final MovableClock clock;
    private OpenEdition edition;

    @Autowired
    ParticipationsTest(
            Participations participations,
            VotingBooth booth,
            BoothVoters voters,
            OpenEditions openEditions,
            Editions editions,
            MovableClock clock) {
        this.participations = participations;
        this.booth = booth;
        this.voters = voters;
        this.openEditions = openEditions;
        this.editions = editions;
        this.clock = clock;
    }

    @BeforeEach
    void an_edition_in_voting() {
        edition = openEditions.anOpenEdition().withQuorum(20, 0).open();
    }

    @Test
    void a_single_ballot_does_not_move_the_figure_before_a_quarter_of_an_hour_is_over() {
        cast(1);
        participations.publish(edition.id());
        assertThat(published()).isZero();

        clock.pass(Participations.PAUSE);
        participations.publish(edition.id());

        assertThat(published()).isEqualTo(1);
    }

    @Test
    void twenty_five_more_ballots_are_told_at_once_and_the_mark_is_reached() {
        cast(24);
        participations.publish(edition.id());
        assertThat(published()).isZero();

        cast(1);
        participations.publish(edition.id());

        assertThat(published()).isEqualTo(25);
        assertThat(participations.of(editions.category(edition.category())).isEnough())
                .isTrue();
        cast(1);
        clock.pass(Duration.ofMinutes(14));
        participations.publish(edition.id());
        assertThat(published()).isEqualTo(25);
    }

    @Test
    void the_course_has_the_days_that_are_over_and_not_today() {
        var year = editions.get(edition.id());
        var today = LocalDate.ofInstant(clock.instant(), year.schedule().zone());
        cast(2);
        assertThat(participations.course(year)).isEmpty();

        clock.pass(Duration.ofDays(1));
        cast(1);

        assertThat(participations.course(year)).containsExactly(entry(today, 2));
    }

    @Test
    void each_category_of_several_has_its_own_figure_and_none_tells_of_a_single_ballot() {
        var year = openEditions
                .anOpenEdition()
                .withCategories(2, draft("books"), draft("lamps"))
                .open();
        var categories = editions.get(year.id()).categories();
        for (var at = 0; at < 25; at++) cast(year, categories.getFirst());
        cast(year, categories.getLast());
        participations.publish(year.id());

        assertThat(editions.get(year.id()).categories())
                .extracting(it -> participations.of(it).ballots())
                .containsExactly(25, 0);
        clock.pass(Participations.PAUSE);
        participations.publish(year.id());
        assertThat(editions.get(year.id()).categories())
                .extracting(it -> participations.of(it).ballots())
                .containsExactly(25, 1);
    }

    private void cast(OpenEdition year, Category category) {
        booth.cast(voters.of(year), category.id(), 0, "cast", BoothVoters.said("1:5555"));
    }

    @Test
    void at_the_close_the_figure_is_the_last_one_also_of_a_ballot_that_was_on_its_way() {
        cast(3);
        openEditions.close(edition);
        participations.publishAtTheClose(new PhaseBegan(edition.id(), Phase.COUNTING, clock.instant()));
        assertThat(published()).isEqualTo(3);

        clock.pass(Duration.ofSeconds(10));
        cast(1);
        assertThat(participations.listVoting()).contains(edition.id());
        participations.publish(edition.id());

        assertThat(published()).isEqualTo(4);
    }

    private void cast(int members) {
        for (var at = 0; at < members; at++) {
            booth.cast(voters.of(edition), edition.category(), 0, "cast", BoothVoters.said("1:5555"));
        }
    }

    private int published() {
        return participations.of(editions.category(edition.category())).ballots();
    }
}
