package app.laurel.notification;

import static app.laurel.db.Tables.COMMUNITY_ACCOUNT;
import static app.laurel.db.Tables.NOTIFICATION_MAIL;
import static app.laurel.db.Tables.SETBACK_PIECE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.OpenEditions;
import app.laurel.setback.Setback;
import app.laurel.setback.Setbacks;
import java.time.Duration;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One member whose mail cannot be written stops that one and nobody else. */
@LaurelTest
class UnwritableMailTest {
    private final MailRounds rounds;
    private final PostedMails mails;
    private final Setbacks setbacks;
    private final OpenEditions openEditions;
    private final Founder founder;
    private final DSLContext sql;

    @Autowired
    UnwritableMailTest(
            MailRounds rounds,
            PostedMails mails,
            Setbacks setbacks,
            OpenEditions openEditions,
            Founder founder,
            DSLContext sql) {
        this.rounds = rounds;
        this.mails = mails;
        this.setbacks = setbacks;
        this.openEditions = openEditions;
        this.founder = founder;
        this.sql = sql;
    }

    @BeforeEach
    void an_empty_outbox() {
        mails.forgetAll();
        sql.deleteFrom(SETBACK_PIECE).execute();
        rounds.finishAll();
    }

    @Test
    void a_member_whose_mail_cannot_be_written_is_passed_over_and_all_others_are_reminded_once() {
        var edition = openEditions.anOpenEdition().open();
        for (var member = 0; member < 5; member++) founder.member(edition.first());
        var bad = founder.member(edition.first());
        for (var member = 0; member < 5; member++) founder.member(edition.first());
        sql.update(COMMUNITY_ACCOUNT)
                .set(COMMUNITY_ACCOUNT.MAIL, "no address " + bad)
                .where(COMMUNITY_ACCOUNT.ID.eq(bad))
                .execute();

        rounds.remindBefore(edition, Duration.ofDays(3));
        rounds.carryOn();

        var reminded = sql.selectFrom(NOTIFICATION_MAIL)
                .where(NOTIFICATION_MAIL.EDITION_ID.eq(edition.id()))
                .fetch(NOTIFICATION_MAIL.ACCOUNT_ID);
        assertThat(reminded).hasSize(12).doesNotHaveDuplicates().doesNotContain(bad);
        assertThat(setbacks.list(founder.asHost()))
                .filteredOn(it -> it.subject().startsWith("edition/" + edition.id() + "/"))
                .extracting(Setback::work, Setback::subject, Setback::times)
                .containsExactly(tuple("mailing", "edition/" + edition.id() + "/REMINDER_DAYS/member", 1));
    }

    @Test
    void a_mailing_whose_row_cannot_be_read_stops_no_other_mailing() {
        var bad = openEditions.anOpenEdition().open();
        var good = openEditions.anOpenEdition().open();
        founder.member(good.first());
        sql.execute(
                "insert into notification_round (edition_id, kind, due_at, last_member) values (?, 'PIGEON', '2020-01-01', 0)",
                bad.id().value());

        rounds.remindBefore(good, Duration.ofDays(3));

        assertThat(sql.fetchCount(NOTIFICATION_MAIL, NOTIFICATION_MAIL.EDITION_ID.eq(good.id())))
                .isEqualTo(3);
        assertThat(setbacks.list(founder.asHost()))
                .filteredOn(it -> it.subject().startsWith("edition/" + bad.id() + "/"))
                .extracting(Setback::work, Setback::subject)
                .containsExactly(tuple("mailing", "edition/" + bad.id() + "/PIGEON"));
    }
}
