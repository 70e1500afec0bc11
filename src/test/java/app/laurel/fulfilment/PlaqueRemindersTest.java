package app.laurel.fulfilment;

import static app.laurel.db.Tables.FULFILMENT_PLAQUE;
import static app.laurel.db.Tables.SETBACK_PIECE;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.Screen;
import app.laurel.base.ui.Links;
import app.laurel.base.ui.PlaqueLinks;
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

/** A plaque about which nobody does anything: whose turn it is is reminded after one week and after two, and then it is stuck. */
@LaurelTest
@Import(WonPlaque.class)
class PlaqueRemindersTest extends SpringBrowserlessTest {
    private final PlaqueDesk desk;
    private final WonPlaques won;
    private final WonPlaque plaque;
    private final PlaqueReminders reminders;
    private final PostedMails mails;
    private final MovableClock clock;
    private final DSLContext sql;
    private final Instant today;
    private final Screen screen = new Screen(this);
    private Instant since = Instant.EPOCH;

    // why seven: a plaque on its way, time that passes, and what is written then
    @Autowired
    PlaqueRemindersTest(
            PlaqueDesk desk,
            WonPlaques won,
            WonPlaque plaque,
            PlaqueReminders reminders,
            PostedMails mails,
            MovableClock clock,
            DSLContext sql) {
        this.desk = desk;
        this.won = won;
        this.plaque = plaque;
        this.reminders = reminders;
        this.mails = mails;
        this.clock = clock;
        this.sql = sql;
        today = clock.instant();
    }

    @AfterEach
    void comeBack() {
        clock.moveTo(today);
    }

    @Test
    void the_winner_is_reminded_of_an_offer_twice_and_no_more_however_often_the_round_comes() {
        var winner = offered(plaque.winner());
        desk.offer(winner.edition().first(), winner.code());

        assertThat(winnerMailsAfter(6, winner)).isZero();
        assertThat(winnerMailsAfter(7, winner)).isOne();
        assertThat(winnerMailsAfter(7, winner)).isOne();
        assertThat(winnerMailsAfter(13, winner)).isOne();
        assertThat(winnerMailsAfter(14, winner)).isEqualTo(2);
        assertThat(winnerMailsAfter(60, winner)).isEqualTo(2);
        assertThat(mails.recipients(winner.edition().community().id(), "PLAQUE_TURN"))
                .isEmpty();
    }

    @Test
    void who_is_reminded_late_is_reminded_again_only_a_week_after_that() {
        var winner = offered(plaque.winner());
        desk.offer(winner.edition().first(), winner.code());

        assertThat(winnerMailsAfter(20, winner)).isOne();
        assertThat(winnerMailsAfter(20, winner)).as("an hour later").isOne();
        assertThat(winnerMailsAfter(26, winner)).isOne();
        assertThat(winnerMailsAfter(27, winner)).isEqualTo(2);
    }

    @Test
    void the_desk_says_that_it_is_stuck_until_somebody_does_something() {
        var winner = offered(plaque.winner());
        var moderator = winner.edition().first();
        var slug = winner.edition().community().slug();
        desk.offer(moderator, winner.code());
        winnerMailsAfter(7, winner);
        winnerMailsAfter(14, winner);
        assertThat(screen.as(moderator.account()).open(PlaqueLinks.desk(slug))).contains("Stuck", "reminded twice");
        assertThat(screen.open(Links.desk(slug))).contains("Stuck plaques: 1.");

        won.accept(winner.owner(), winner.code(), WonPlaque.HOME);
        assertThat(screen.open(PlaqueLinks.desk(slug))).doesNotContain("Stuck");
        assertThat(screen.open(Links.desk(slug))).doesNotContain("stuck");
        assertThat(winnerMailsAfter(22, winner)).as("eight days later").isEqualTo(3);
    }

    @Test
    void the_moderators_are_reminded_of_what_is_theirs() {
        var winner = offered(plaque.approved());
        clock.moveTo(since.plus(Duration.ofDays(8)));
        reminders.remindDue();

        assertThat(mails.recipients(winner.edition().community().id(), "PLAQUE_TURN"))
                .containsExactlyInAnyOrder(
                        winner.edition().first().account(),
                        winner.edition().second().account());
        assertThat(mails.dueTexts(winner.edition().first().account())).anyMatch(it -> it.contains("주문하고 기록해 주세요"));
    }

    @Test
    void nobody_is_reminded_of_what_has_arrived() {
        var winner = offered(plaque.approved());
        plaque.ship(winner);
        desk.deliver(winner.edition().first(), winner.code());
        clock.moveTo(since.plus(Duration.ofDays(30)));
        reminders.remindDue();

        assertThat(mails.recipients(winner.edition().community().id(), "PLAQUE_TURN"))
                .isEmpty();
    }

    @Test
    void one_that_cannot_be_read_is_set_aside_and_stops_no_other() {
        var broken = offered(plaque.approved());
        var sound = offered(plaque.approved());
        note(broken, "nonsense");
        clock.moveTo(since.plus(Duration.ofDays(8)));
        reminders.remindDue();

        assertThat(mails.recipients(sound.edition().community().id(), "PLAQUE_TURN"))
                .hasSize(2);
        assertThat(sql.fetchExists(
                        SETBACK_PIECE,
                        SETBACK_PIECE.WORK.eq("plaque-reminder"),
                        SETBACK_PIECE.SUBJECT.eq("award/" + broken.code())))
                .isTrue();
        sql.deleteFrom(SETBACK_PIECE)
                .where(SETBACK_PIECE.SUBJECT.eq("award/" + broken.code()))
                .execute();
        note(broken, null);
    }

    private void note(Winner winner, @Nullable String proof) {
        sql.update(FULFILMENT_PLAQUE)
                .set(FULFILMENT_PLAQUE.PROOF, proof)
                .where(FULFILMENT_PLAQUE.AWARD_CODE.eq(winner.code().value()))
                .execute();
    }

    /** A year moves the clock to its own time; days are counted from there. */
    private Winner offered(Winner winner) {
        since = clock.instant();
        return winner;
    }

    private int winnerMailsAfter(int days, Winner winner) {
        clock.moveTo(since.plus(Duration.ofDays(days)));
        reminders.remindDue();
        return mails.recipients(winner.edition().community().id(), "PLAQUE_WAITS")
                .size();
    }
}
