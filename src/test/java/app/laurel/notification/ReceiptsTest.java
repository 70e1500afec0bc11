package app.laurel.notification;

import static app.laurel.db.Tables.NOTIFICATION_RECEIPT;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.ballot.Answers;
import app.laurel.ballot.VotingBooth;
import app.laurel.community.Member;
import java.time.Duration;
import java.util.Objects;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who casts gets one mail that says so, when the ballot has come to rest. */
@LaurelTest
class ReceiptsTest {
    private final Receipts receipts;
    private final PostedMails mails;
    private final VotingBooth booth;
    private final MovableClock clock;
    private final DSLContext sql;
    private final Founder founder;
    private final OpenEdition edition;
    private final Member alice;

    // why seven: from a cast to its mail, through time and the outbox
    @Autowired
    ReceiptsTest(
            Receipts receipts,
            PostedMails mails,
            VotingBooth booth,
            MovableClock clock,
            DSLContext sql,
            OpenEditions openEditions,
            Founder founder) {
        this.receipts = receipts;
        this.mails = mails;
        this.booth = booth;
        this.clock = clock;
        this.sql = sql;
        this.founder = founder;
        edition = openEditions.anOpenEdition().open();
        alice = founder.joined(edition.first());
    }

    @BeforeEach
    void an_empty_outbox() {
        mails.forgetAllAndWhatWaits();
    }

    @Test
    void ten_quick_changes_make_one_receipt_with_the_last_number_and_no_mark() {
        var number = "";
        for (var version = 0; version < 10; version++) {
            number = cast(version, "1:555" + (1 + version % 5));
            clock.pass(Duration.ofSeconds(20));
        }
        receipts.writeDue();
        assertThat(mails.kinds(edition)).isEmpty();

        clock.pass(Receipts.REST);
        receipts.writeDue();
        receipts.writeDue();

        assertThat(mails.kinds(edition)).containsExactly("RECEIPT");
        assertThat(mails.due(founder.mailOf(alice.account())).stop()).isNull();
        assertThat(mails.dueText(founder.mailOf(alice.account())))
                .contains(number)
                .doesNotContain("First Shop", "가나상점");
        assertThat(sql.fetchCount(NOTIFICATION_RECEIPT, NOTIFICATION_RECEIPT.EDITION_ID.eq(edition.id())))
                .isZero();
    }

    @Test
    void who_never_rests_gets_the_receipt_after_ten_minutes() {
        for (var version = 0; version < 6; version++) {
            cast(version, "1:555" + (1 + version % 5));
            clock.pass(Duration.ofSeconds(110));
            receipts.writeDue();
        }

        assertThat(mails.kinds(edition)).containsExactly("RECEIPT");
    }

    @Test
    void a_ballot_taken_back_within_minutes_makes_one_mail_that_says_so() {
        cast(0, "1:5555");
        booth.withdraw(alice, edition.category(), 1, "back");

        clock.pass(Receipts.REST);
        receipts.writeDue();

        assertThat(mails.kinds(edition)).containsExactly("RECEIPT");
        assertThat(mails.due(founder.mailOf(alice.account())).mail().subject()).contains("취소");
    }

    private String cast(int version, String answers) {
        booth.cast(alice, edition.category(), version, alice.account() + "-" + version, Answers.parse(answers, 4));
        var cast = booth.savedBallot(alice, edition.category()).cast();
        assertThat(cast).isNotNull();
        return Objects.requireNonNull(cast).number();
    }
}
