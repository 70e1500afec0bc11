package app.laurel.fulfilment;

import static app.laurel.db.Tables.FULFILMENT_DESTINATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.LaurelTest;
import app.laurel.fulfilment.AcceptOutcome.Withdrawn;
import app.laurel.fulfilment.WonPlaque.Winner;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** A plaque that will not come: nobody needs the address any more. */
@LaurelTest
@Import(WonPlaque.class)
class WithdrawalsTest {
    private final PlaqueDesk desk;
    private final WonPlaques won;
    private final EngravingWishes wishes;
    private final Withdrawals withdrawals;
    private final WonPlaque plaque;
    private final DSLContext sql;

    @Autowired
    WithdrawalsTest(
            PlaqueDesk desk,
            WonPlaques won,
            EngravingWishes wishes,
            Withdrawals withdrawals,
            WonPlaque plaque,
            DSLContext sql) {
        this.desk = desk;
        this.won = won;
        this.wishes = wishes;
        this.withdrawals = withdrawals;
        this.plaque = plaque;
        this.sql = sql;
    }

    @Test
    void moderators_withdraw_one_that_is_ordered_and_the_address_is_gone_at_once() {
        var winner = plaque.approved();
        plaque.order(winner);
        var moderator = winner.edition().second();

        assertThat(withdrawals.withdraw(moderator, winner.code())).isEqualTo(PlaqueOutcome.DONE);
        assertThat(withdrawals.withdraw(moderator, winner.code())).isEqualTo(PlaqueOutcome.DONE_BEFORE);
        assertThat(hasAddress(winner)).isFalse();
        assertThat(desk.ship(moderator, winner.code(), "cj", "123456789012")).isEqualTo(PlaqueOutcome.WITHDRAWN);
        assertThat(won.accept(winner.owner(), winner.code(), WonPlaque.HOME)).isInstanceOf(Withdrawn.class);
    }

    @Test
    void once_it_is_on_its_way_it_comes() {
        var winner = plaque.approved();
        plaque.ship(winner);

        assertThat(withdrawals.withdraw(winner.edition().first(), winner.code()))
                .isEqualTo(PlaqueOutcome.TOO_LATE);
        assertThat(hasAddress(winner)).isTrue();
    }

    @Test
    void the_winner_declines_until_it_is_ordered() {
        var declined = plaque.approved();
        assertThat(withdrawals.decline(declined.owner(), declined.code())).isEqualTo(PlaqueOutcome.DONE);
        assertThat(hasAddress(declined)).isFalse();

        var ordered = plaque.approved();
        plaque.order(ordered);
        assertThat(withdrawals.decline(ordered.owner(), ordered.code())).isEqualTo(PlaqueOutcome.TOO_LATE);
    }

    @Test
    void it_may_be_offered_again_and_begins_anew() {
        var winner = plaque.approved();
        withdrawals.withdraw(winner.edition().first(), winner.code());
        assertThat(desk.listOpen(winner.edition().first()))
                .anyMatch(it -> it.award().code().equals(winner.code()));

        assertThat(desk.offer(winner.edition().first(), winner.code())).isEqualTo(PlaqueOutcome.DONE);
        var anew = won.list(winner.owner()).getFirst();
        assertThat(anew.state()).isEqualTo(PlaqueState.OFFERED);
        assertThat(anew.notes().proof()).isNull();
    }

    @Test
    void a_wish_waits_for_the_moderators_and_approving_ends_it() {
        var winner = plaque.winner();
        desk.offer(winner.edition().first(), winner.code());
        assertThat(wishes.ask(winner.owner(), winner.code(), "Larger")).isEqualTo(PlaqueOutcome.TOO_EARLY);
        won.accept(winner.owner(), winner.code(), WonPlaque.HOME);
        assertThat(wishes.ask(winner.owner(), winner.code(), "  ")).isEqualTo(PlaqueOutcome.WISH_EMPTY);
        assertThat(wishes.ask(winner.owner(), winner.code(), "Larger")).isEqualTo(PlaqueOutcome.DONE);
        assertThat(won.list(winner.owner()).getFirst().turn()).isEqualTo(Plaque.Turn.MODERATORS);

        assertThat(won.approve(winner.owner(), winner.code(), WonPlaque.PROOF)).isEqualTo(PlaqueOutcome.DONE);
        var approved = won.list(winner.owner()).getFirst();
        assertThat(approved.notes().wish()).isNull();
        assertThat(approved.notes().proof()).isEqualTo(WonPlaque.PROOF);
        assertThat(wishes.answer(winner.edition().first(), winner.code())).isEqualTo(PlaqueOutcome.DONE_BEFORE);
    }

    @Test
    void nobody_else_does_any_of_this() {
        var winner = plaque.approved();
        for (var act : new Runnable[] {
            () -> withdrawals.decline(winner.other(), winner.code()),
            () -> wishes.ask(winner.other(), winner.code(), "Larger"),
            () -> withdrawals.withdraw(plaque.winner().edition().first(), winner.code()),
            () -> wishes.answer(plaque.winner().edition().first(), winner.code())
        }) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act::run);
        }
        assertThat(hasAddress(winner)).isTrue();
    }

    private boolean hasAddress(Winner winner) {
        return sql.fetchExists(
                FULFILMENT_DESTINATION,
                FULFILMENT_DESTINATION.AWARD_CODE.eq(winner.code().value()));
    }
}
