package app.laurel.ballot;

import static app.laurel.db.Tables.BALLOT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.LaurelTest;
import app.laurel.OpenEditions;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** What is wrong with one of the ballots that are committed together is that voter's trouble and nobody else's. */
@LaurelTest
class CastsBesideTroubleTest {
    private final HeldBoxes boxes;
    private final BoothVoters voters;
    private final OpenEditions editions;
    private final TransactionTemplate transactions;
    private final DSLContext sql;
    private final WaitingBrowsers browsers = new WaitingBrowsers();

    @Autowired
    CastsBesideTroubleTest(
            HeldBoxes boxes,
            BoothVoters voters,
            OpenEditions editions,
            TransactionTemplate transactions,
            DSLContext sql) {
        this.boxes = boxes;
        this.voters = voters;
        this.editions = editions;
        this.transactions = transactions;
        this.sql = sql;
    }

    @Test
    void a_ballot_that_fits_no_paper_and_one_of_a_stranger_fail_alone() throws Exception {
        var edition = boxes.begun();
        var bad = voters.of(edition);
        var foreign = voters.of(editions.anOpenEdition().open());

        boxes.whileHeld(edition, () -> {
            browsers.sendAll(boxes.casts(edition, boxes.some(5, edition)));
            browsers.send(() -> voters.cast(bad, edition, "99:5555"));
            browsers.send(() -> voters.cast(foreign, edition, "1:5555"));
            browsers.sendAll(boxes.casts(edition, boxes.some(5, edition)));
        });

        assertThatThrownBy(() -> browsers.answer(5)).hasCauseInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> browsers.answer(6)).hasCauseInstanceOf(AccessDeniedException.class);
        for (var place : List.of(0, 1, 2, 3, 4, 7, 8, 9, 10, 11)) {
            assertThat(browsers.answer(place)).isInstanceOf(BoothOutcome.Saved.class);
        }
        assertThat(boxes.inTheBox(edition)).isEqualTo(11);
    }

    @Test
    void a_voter_whose_row_is_held_elsewhere_keeps_nobody_waiting() throws Exception {
        var edition = editions.anOpenEdition().open();
        var held = voters.whoCast(edition);
        var others = boxes.some(2, edition);

        transactions.executeWithoutResult(open -> {
            sql.selectFrom(BALLOT)
                    .where(BALLOT.CATEGORY_ID.eq(edition.category()))
                    .forUpdate()
                    .fetch();
            browsers.send(() -> voters.castOver(held, edition, 1, "1:1111"));
            for (var cast : boxes.casts(edition, others)) {
                var other = new WaitingBrowsers();
                other.send(cast);
                assertThat(answered(other)).isInstanceOf(BoothOutcome.Saved.class);
            }
            assertThat(browsers.isAnswered(0)).isFalse();
        });

        assertThat(browsers.answer(0)).isInstanceOf(BoothOutcome.Saved.class);
        assertThat(boxes.shown(held, edition)).isEqualTo("1:1111 / 1:1111");
    }

    @Test
    void where_the_database_refuses_one_row_the_others_are_cast_each_by_itself() throws Exception {
        var edition = boxes.begun();
        var members = boxes.some(8, edition);
        sql.execute("create trigger refused_receipt before insert on notification_receipt for each row"
                + " if new.member_id = " + members.get(3).id().value()
                + " then signal sqlstate '22001' set message_text = 'refused'; end if");
        try {
            boxes.whileHeld(edition, () -> browsers.sendAll(boxes.casts(edition, members)));

            assertThatThrownBy(() -> browsers.answer(3)).isInstanceOf(ExecutionException.class);
            for (var place : List.of(0, 1, 2, 4, 5, 6, 7)) {
                assertThat(browsers.answer(place)).isInstanceOf(BoothOutcome.Saved.class);
            }
        } finally {
            sql.execute("drop trigger refused_receipt");
        }
        assertThat(voters.kept(members.get(3), edition)).isEqualTo(SavedBallot.EMPTY);
        assertThat(boxes.inTheBox(edition)).isEqualTo(8);
    }

    @Test
    void what_is_cast_in_a_transaction_is_gone_with_it_and_waits_for_nobody() {
        var edition = boxes.begun();
        var voter = voters.of(edition);

        transactions.executeWithoutResult(open -> {
            assertThat(voters.cast(voter, edition, "1:5555")).isInstanceOf(BoothOutcome.Saved.class);
            assertThat(boxes.inTheBox(edition)).isEqualTo(2);
            open.setRollbackOnly();
        });

        assertThat(boxes.inTheBox(edition)).isOne();
    }

    private static BoothOutcome answered(WaitingBrowsers browser) {
        try {
            return browser.answer(0);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
