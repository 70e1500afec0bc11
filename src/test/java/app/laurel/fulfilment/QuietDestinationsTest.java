package app.laurel.fulfilment;

import static app.laurel.db.Tables.FULFILMENT_DESTINATION;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.ActsOnRecord;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.Screen;
import app.laurel.base.ui.PlaqueLinks;
import app.laurel.fulfilment.AcceptOutcome.Accepted;
import app.laurel.fulfilment.WonPlaque.Winner;
import app.laurel.notification.PostedMails;
import com.vaadin.browserless.SpringBrowserlessTest;
import java.time.Duration;
import java.time.Instant;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** An address is not kept for ever for a plaque that nobody sends. */
@LaurelTest
@Import(WonPlaque.class)
class QuietDestinationsTest extends SpringBrowserlessTest {
    private final WonPlaques won;
    private final WonPlaque plaque;
    private final QuietDestinations quiet;
    private final PostedMails mails;
    private final ActsOnRecord acts;
    private final MovableClock clock;
    private final DSLContext sql;
    private final Instant today;
    private @Nullable Instant begun;
    private final Screen screen = new Screen(this);

    // why seven: a plaque that is not sent, time that passes, and who hears of it
    @Autowired
    QuietDestinationsTest(
            WonPlaques won,
            WonPlaque plaque,
            QuietDestinations quiet,
            PostedMails mails,
            ActsOnRecord acts,
            MovableClock clock,
            DSLContext sql) {
        this.won = won;
        this.plaque = plaque;
        this.quiet = quiet;
        this.mails = mails;
        this.acts = acts;
        this.clock = clock;
        this.sql = sql;
        today = clock.instant();
    }

    @AfterEach
    void comeBack() {
        clock.moveTo(today);
    }

    @Test
    void half_a_year_after_it_was_ordered_the_address_is_erased_and_both_sides_know() {
        var winner = plaque.approved();
        plaque.order(winner);
        var community = winner.edition().community();

        assertThat(isKeptAfter(179, winner)).isTrue();
        assertThat(isKeptAfter(180, winner)).isFalse();
        quiet.erase();
        assertThat(mails.recipients(community.id(), "PLAQUE_ERASED"))
                .containsExactly(winner.owner().account());
        assertThat(acts.count("fulfilment.destination-erased", "award/" + winner.code()))
                .isOne();
        clock.moveTo(requireNonNull(begun));
        assertThat(screen.as(winner.edition().first().account()).open(PlaqueLinks.desk(community.slug())))
                .contains("the address was erased on");
    }

    @Test
    void the_winner_may_say_it_again_though_it_is_ordered_and_then_it_is_kept_from_then_on() {
        var winner = plaque.approved();
        plaque.order(winner);
        isKeptAfter(180, winner);

        assertThat(won.accept(winner.owner(), winner.code(), WonPlaque.HOME)).isInstanceOf(Accepted.class);
        var seen = won.list(winner.owner()).getFirst();
        assertThat(seen.state()).isEqualTo(PlaqueState.ORDERED);
        assertThat(seen.notes().erasedAt()).isNull();
        assertThat(isKeptAfter(300, winner)).isTrue();
        assertThat(isKeptAfter(360, winner)).isFalse();
    }

    @Test
    void also_where_it_was_accepted_and_never_ordered() {
        var winner = plaque.approved();

        assertThat(isKeptAfter(181, winner)).isFalse();
        assertThat(plaque.order(winner)).isEqualTo(PlaqueOutcome.NO_DESTINATION);
    }

    /** So many days after it was first asked for, which is not today: whoever makes a year moves the clock. */
    private boolean isKeptAfter(int days, Winner winner) {
        if (begun == null) begun = clock.instant();
        clock.moveTo(begun.plus(Duration.ofDays(days)));
        quiet.erase();
        return sql.fetchExists(
                FULFILMENT_DESTINATION,
                FULFILMENT_DESTINATION.AWARD_CODE.eq(winner.code().value()));
    }
}
