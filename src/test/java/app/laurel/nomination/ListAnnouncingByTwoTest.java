package app.laurel.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.ActsOnRecord;
import app.laurel.AtOnce;
import app.laurel.FoundedYear;
import app.laurel.FoundedYears;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.NominatedYears;
import app.laurel.nomination.ListAnnouncing.AnnounceOutcome;
import java.time.Duration;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Two moderators who do something to the list at the same moment, each in a connection of their own. */
@LaurelTest
class ListAnnouncingByTwoTest {
    private static final int TRIES = 3;

    private final NominatedYears years;
    private final FoundedYears times;
    private final ListAnnouncing announcing;
    private final Rulings rulings;
    private final ActsOnRecord acts;
    private final MovableClock clock;
    private final FoundedYear year;

    @Autowired
    ListAnnouncingByTwoTest(
            NominatedYears years,
            FoundedYears times,
            ListAnnouncing announcing,
            Rulings rulings,
            ActsOnRecord acts,
            MovableClock clock) {
        this.years = years;
        this.times = times;
        this.announcing = announcing;
        this.rulings = rulings;
        this.acts = acts;
        this.clock = clock;
        year = years.aNominatedYear();
    }

    @RepeatedTest(TRIES)
    void of_two_who_give_the_list_out_one_does_and_one_learns_that_it_is_out() {
        var outcomes = AtOnce.both(
                () -> years.announce(year.first(), year.category()),
                () -> years.announce(year.second(), year.category()));

        assertThat(outcomes)
                .containsExactlyInAnyOrder(new AnnounceOutcome.Announced(2), new AnnounceOutcome.ListIsOut());
        assertThat(years.told(year)).isEqualTo(2);
        assertThat(acts.count("nomination.list-announced", year.id())).isOne();
    }

    @RepeatedTest(TRIES)
    void of_two_who_withdraw_one_shop_one_does_and_one_learns_that_it_is_gone() {
        years.announce(year.first(), year.category());
        var amber = years.nominee(year, "Amber");

        var outcomes = AtOnce.both(
                () -> announcing.withdraw(year.first(), year.category(), amber, "It closes."),
                () -> announcing.withdraw(year.second(), year.category(), amber, "It closes, says the owner."));

        assertThat(outcomes)
                .hasAtLeastOneElementOfType(RulingOutcome.Ruled.class)
                .contains(new RulingOutcome.NotOnTheList());
        assertThat(years.draft(year).rulings()).hasSize(1);
        assertThat(acts.count("nomination.withdrawn", year.id())).isOne();
        assertThat(years.listed(year)).containsExactlyInAnyOrder("Birch", "Coral", "Dune");
    }

    @RepeatedTest(TRIES)
    void two_who_withdraw_different_shops_both_do_and_the_list_is_as_if_one_after_the_other() {
        years.announce(year.first(), year.category());
        var amber = years.nominee(year, "Amber");
        var coral = years.nominee(year, "Coral");

        var outcomes = AtOnce.both(
                () -> announcing.withdraw(year.first(), year.category(), amber, "It closes."),
                () -> announcing.withdraw(year.second(), year.category(), coral, "It closes, too."));

        assertThat(outcomes).hasOnlyElementsOfType(RulingOutcome.Ruled.class);
        assertThat(years.draft(year).rulings()).hasSize(2);
        assertThat(years.listed(year)).containsExactlyInAnyOrder("Birch", "Dune");
    }

    @RepeatedTest(TRIES)
    void a_ruling_comes_before_the_list_is_out_or_not_at_all() {
        var seen = years.draft(year).listed().stream().map(Nominee::id).toList();
        var coral = years.nominee(year, "Coral");

        var outcomes = AtOnce.both(
                () -> announcing.announce(year.first(), year.category(), seen),
                () -> rulings.setAside(year.second(), year.category(), coral, "It sells nothing."));

        if (outcomes.contains(new AnnounceOutcome.Announced(2))) {
            assertThat(outcomes).contains(new RulingOutcome.ListIsOut());
            assertThat(years.listed(year)).containsExactlyInAnyOrder("Amber", "Coral");
        } else {
            assertThat(outcomes).contains(new AnnounceOutcome.ListChanged());
            assertThat(years.told(year)).isZero();
            assertThat(years.listed(year)).doesNotContain("Coral");
        }
    }

    @RepeatedTest(TRIES)
    void a_withdrawal_at_the_opening_of_the_vote_is_on_the_ballots_or_refused() {
        years.announce(year.first(), year.category());
        var amber = years.nominee(year, "Amber");
        times.openVoting(year);
        clock.pass(Duration.ofMillis(-1));

        var outcomes =
                AtOnce.both(() -> announcing.withdraw(year.first(), year.category(), amber, "It closes."), () -> {
                    times.openVoting(year);
                    return years.voted(year).size();
                });

        if (outcomes.contains(new RulingOutcome.ListStands())) {
            assertThat(years.voted(year)).containsExactly("Amber", "Coral");
        } else {
            assertThat(outcomes).hasAtLeastOneElementOfType(RulingOutcome.Ruled.class);
            assertThat(years.voted(year)).containsExactly("Birch", "Coral", "Dune");
        }
    }
}
