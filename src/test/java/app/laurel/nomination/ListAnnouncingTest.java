package app.laurel.nomination;

import static app.laurel.db.Tables.AUDIT_ENTRY;
import static app.laurel.db.Tables.NOMINATION_ANNOUNCED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.NominatedYear;
import app.laurel.NominatedYears;
import app.laurel.base.id.NomineeId;
import app.laurel.edition.Editions;
import app.laurel.nomination.ListAnnouncing.AnnounceOutcome;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Two moderators at the same moment, each in a connection of their own, and a process that dies in the middle. */
@LaurelTest
class ListAnnouncingTest {
    private static final int TRIES = 3;

    private final NominatedYears years;
    private final ListAnnouncing announcing;
    private final Rulings rulings;
    private final Shortlists shortlists;
    private final Editions editions;
    private final TransactionTemplate transaction;
    private final MovableClock clock;
    private final DSLContext sql;
    private final NominatedYear year;

    @Autowired
    ListAnnouncingTest(
            NominatedYears years,
            ListAnnouncing announcing,
            Rulings rulings,
            Shortlists shortlists,
            Editions editions,
            TransactionTemplate transaction,
            MovableClock clock,
            DSLContext sql) {
        this.years = years;
        this.announcing = announcing;
        this.rulings = rulings;
        this.shortlists = shortlists;
        this.editions = editions;
        this.transaction = transaction;
        this.clock = clock;
        this.sql = sql;
        year = years.aNominatedYear();
    }

    @RepeatedTest(TRIES)
    void of_two_who_give_the_list_out_one_does_and_one_learns_that_it_is_out() {
        var outcomes =
                together(() -> years.announce(year.first(), year.id()), () -> years.announce(year.second(), year.id()));

        assertThat(outcomes)
                .containsExactlyInAnyOrder(new AnnounceOutcome.Announced(2), new AnnounceOutcome.ListIsOut());
        assertThat(told()).isEqualTo(2);
        assertThat(acts("nomination.list-announced")).isOne();
    }

    @RepeatedTest(TRIES)
    void of_two_who_withdraw_one_shop_one_does_and_one_learns_that_it_is_gone() {
        years.announce(year.first(), year.id());
        var amber = nominee("Amber");

        var outcomes = together(
                () -> announcing.withdraw(year.first(), year.id(), amber, "It closes."),
                () -> announcing.withdraw(year.second(), year.id(), amber, "It closes, says the owner."));

        assertThat(outcomes)
                .hasAtLeastOneElementOfType(RulingOutcome.Ruled.class)
                .contains(new RulingOutcome.NotOnTheList());
        assertThat(draft().rulings()).hasSize(1);
        assertThat(acts("nomination.withdrawn")).isOne();
        assertThat(years.listed(year)).containsExactlyInAnyOrder("Birch", "Coral", "Dune");
    }

    @RepeatedTest(TRIES)
    void two_who_withdraw_different_shops_both_do_and_the_list_is_as_if_one_after_the_other() {
        years.announce(year.first(), year.id());
        var amber = nominee("Amber");
        var coral = nominee("Coral");

        var outcomes = together(
                () -> announcing.withdraw(year.first(), year.id(), amber, "It closes."),
                () -> announcing.withdraw(year.second(), year.id(), coral, "It closes, too."));

        assertThat(outcomes).hasOnlyElementsOfType(RulingOutcome.Ruled.class);
        assertThat(draft().rulings()).hasSize(2);
        assertThat(years.listed(year)).containsExactlyInAnyOrder("Birch", "Dune");
    }

    @RepeatedTest(TRIES)
    void a_ruling_comes_before_the_list_is_out_or_not_at_all() {
        var seen = draft().listed().stream().map(Nominee::id).toList();
        var coral = nominee("Coral");

        var outcomes = together(
                () -> announcing.announce(year.first(), year.id(), seen),
                () -> rulings.setAside(year.second(), year.id(), coral, "It sells nothing."));

        if (outcomes.contains(new AnnounceOutcome.Announced(2))) {
            assertThat(outcomes).contains(new RulingOutcome.ListIsOut());
            assertThat(years.listed(year)).containsExactlyInAnyOrder("Amber", "Coral");
        } else {
            assertThat(outcomes).contains(new AnnounceOutcome.ListChanged());
            assertThat(told()).isZero();
            assertThat(years.listed(year)).doesNotContain("Coral");
        }
    }

    @RepeatedTest(TRIES)
    void a_withdrawal_at_the_opening_of_the_vote_is_on_the_ballots_or_refused() {
        years.announce(year.first(), year.id());
        var amber = nominee("Amber");
        var opens = editions.get(year.id()).schedule().votingOpens();
        clock.moveTo(opens.minusMillis(1));

        var outcomes = together(() -> announcing.withdraw(year.first(), year.id(), amber, "It closes."), () -> {
            clock.moveTo(opens);
            return shortlists.fixed(year.id()).size();
        });

        if (outcomes.contains(new RulingOutcome.ListStands())) {
            assertThat(voted()).containsExactly("Amber", "Coral");
        } else {
            assertThat(outcomes).hasAtLeastOneElementOfType(RulingOutcome.Ruled.class);
            assertThat(voted()).containsExactly("Birch", "Coral", "Dune");
        }
    }

    @Test
    void an_announcement_that_dies_in_the_middle_leaves_nothing_and_can_be_made_again() {
        assertThatIllegalStateException()
                .isThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    assertThat(years.announce(year.first(), year.id())).isEqualTo(new AnnounceOutcome.Announced(2));
                    throw new IllegalStateException("the machine dies");
                }));

        assertThat(told()).isZero();
        assertThat(acts("nomination.list-announced")).isZero();
        assertThat(shortlists.findPublic(year.id())).isEmpty();
        assertThat(years.announce(year.first(), year.id())).isEqualTo(new AnnounceOutcome.Announced(2));
    }

    @Test
    void a_withdrawal_that_dies_in_the_middle_leaves_the_list_as_it_was_told() {
        years.announce(year.first(), year.id());
        var amber = nominee("Amber");

        assertThatIllegalStateException()
                .isThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    announcing.withdraw(year.first(), year.id(), amber, "It closes.");
                    throw new IllegalStateException("the machine dies");
                }));

        assertThat(draft().rulings()).isEmpty();
        assertThat(told()).isEqualTo(2);
        assertThat(years.listed(year)).containsExactlyInAnyOrder("Amber", "Coral");
        assertThat(announcing.withdraw(year.first(), year.id(), amber, "It closes."))
                .isInstanceOf(RulingOutcome.Ruled.class);
    }

    /** Runs both, neither before the other has come so far; an exception of one is an exception of the test. */
    private static List<Object> together(Callable<?> one, Callable<?> other) {
        var start = new CyclicBarrier(2);
        try (var moderators = Executors.newFixedThreadPool(2)) {
            var running = List.of(one, other).stream()
                    .map(act -> moderators.<Object>submit(() -> {
                        start.await();
                        return act.call();
                    }))
                    .toList();
            var outcomes = new ArrayList<Object>();
            for (var it : running) {
                outcomes.add(it.get());
            }
            return outcomes;
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private NomineeId nominee(String name) {
        return years.nominee(year, name);
    }

    private Shortlist draft() {
        return shortlists.draft(year.first(), year.id());
    }

    private List<String> voted() {
        return shortlists.fixed(year.id()).stream()
                .map(it -> it.shop().name().en())
                .toList();
    }

    private int told() {
        return sql.fetchCount(NOMINATION_ANNOUNCED, NOMINATION_ANNOUNCED.EDITION_ID.eq(year.id()));
    }

    private int acts(String name) {
        return sql.fetchCount(AUDIT_ENTRY, AUDIT_ENTRY.ACT.eq(name), AUDIT_ENTRY.OBJECT.eq("edition/" + year.id()));
    }
}
