package app.laurel.fulfilment;

import static app.laurel.db.Tables.FULFILMENT_DESTINATION;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.Screen;
import app.laurel.badge.Badges;
import app.laurel.base.ui.PlaqueLinks;
import app.laurel.fulfilment.WonPlaque.Winner;
import com.vaadin.browserless.SpringBrowserlessTest;
import java.time.Duration;
import java.time.Instant;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** After a while nobody knows any more where a plaque went, or would have gone. */
@LaurelTest
@Import(WonPlaque.class)
class EndedDestinationsTest extends SpringBrowserlessTest {
    private final PlaqueDesk desk;
    private final WonPlaque plaque;
    private final EndedDestinations ended;
    private final Badges badges;
    private final Founder founder;
    private final MovableClock clock;
    private final DSLContext sql;
    private final Instant today;
    private @Nullable Instant begun;
    private final Screen screen = new Screen(this);

    // why seven: a plaque on each of its ways, an award that is taken back, and time that passes
    @Autowired
    EndedDestinationsTest(
            PlaqueDesk desk,
            WonPlaque plaque,
            EndedDestinations ended,
            Badges badges,
            Founder founder,
            MovableClock clock,
            DSLContext sql) {
        this.desk = desk;
        this.plaque = plaque;
        this.ended = ended;
        this.badges = badges;
        this.founder = founder;
        this.clock = clock;
        this.sql = sql;
        today = clock.instant();
    }

    @AfterEach
    void comeBack() {
        clock.moveTo(today);
    }

    @Test
    void a_month_after_it_has_arrived() {
        var winner = plaque.approved();
        plaque.ship(winner);
        desk.deliver(winner.edition().first(), winner.code());

        assertThat(isKeptAfter(29, winner)).isTrue();
        assertThat(isKeptAfter(31, winner)).isFalse();
        assertThat(desk.look(winner.edition().first(), winner.code())).isEmpty();
    }

    @Test
    void three_months_after_it_was_shipped_though_nobody_says_that_it_has_arrived() {
        var winner = plaque.approved();
        plaque.ship(winner);

        assertThat(isKeptAfter(89, winner)).isTrue();
        assertThat(isKeptAfter(91, winner)).isFalse();
        assertThat(desk.deliver(winner.edition().first(), winner.code())).isEqualTo(PlaqueOutcome.DONE);
    }

    @Test
    void a_month_after_the_award_was_set_aside_and_the_desk_says_so() {
        var winner = plaque.approved();
        badges.suspend(winner.edition().first(), winner.code(), "The domain has changed hands.");

        assertThat(isKeptAfter(29, winner)).isTrue();
        assertThat(isKeptAfter(31, winner)).isFalse();
        clock.moveTo(requireNonNull(begun));
        screen.as(winner.edition().first().account())
                .open(PlaqueLinks.desk(winner.edition().community().slug()));
        screen.press("Show address");
        assertThat(screen.text()).contains("There’s no address");
    }

    @Test
    void a_month_after_the_award_was_taken_back() {
        var winner = plaque.approved();
        badges.revoke(winner.edition().first(), winner.code(), "The shop bought votes.");
        founder.confirms(winner.edition().second());

        assertThat(isKeptAfter(29, winner)).isTrue();
        assertThat(isKeptAfter(31, winner)).isFalse();
    }

    @Test
    void not_soon_while_it_waits_or_is_being_made() {
        var waiting = plaque.approved();
        var ordered = plaque.approved();
        plaque.order(ordered);
        badges.suspend(ordered.edition().first(), ordered.code(), "The domain has changed hands.");

        assertThat(isKeptAfter(91, waiting)).isTrue();
        assertThat(isKeptAfter(91, ordered)).isTrue();
    }

    /** So many days after it was first asked for, which is not today: whoever makes a year moves the clock. */
    private boolean isKeptAfter(int days, Winner winner) {
        if (begun == null) begun = clock.instant();
        clock.moveTo(begun.plus(Duration.ofDays(days)));
        ended.erase();
        return sql.fetchExists(
                FULFILMENT_DESTINATION,
                FULFILMENT_DESTINATION.AWARD_CODE.eq(winner.code().value()));
    }
}
