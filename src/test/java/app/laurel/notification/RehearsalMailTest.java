package app.laurel.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.FoundedYear;
import app.laurel.FoundedYears;
import app.laurel.LaurelTest;
import app.laurel.base.text.Language;
import app.laurel.community.Community;
import app.laurel.community.MailAddress;
import app.laurel.community.RehearsalGround;
import app.laurel.rehearsal.PlayedRehearsals;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Mail of a rehearsal: its moderators read it, and no server ever gets it. */
@LaurelTest
@Import(PlayedRehearsals.class)
class RehearsalMailTest {
    private static final MailAddress OUTSIDE = new MailAddress("somebody@outside.example");

    private final FoundedYears years;
    private final PlayedRehearsals played;
    private final Outbox outbox;
    private final RehearsalMail rehearsals;
    private final TransactionTemplate transaction;
    private final DSLContext sql;
    private FoundedYear year;
    private Community copy;

    @Autowired
    RehearsalMailTest(
            FoundedYears years,
            PlayedRehearsals played,
            Outbox outbox,
            RehearsalMail rehearsals,
            TransactionTemplate transaction,
            DSLContext sql) {
        this.years = years;
        this.played = played;
        this.outbox = outbox;
        this.rehearsals = rehearsals;
        this.transaction = transaction;
        this.sql = sql;
    }

    @BeforeEach
    void a_rehearsal() {
        sql.execute("delete from notification_mail");
        year = years.aYear().prepared();
        copy = played.begin(year);
    }

    @Test
    void stays_with_its_moderators_whomever_it_is_for() {
        post(OUTSIDE, new Errand(MailKind.WAITING, copy.id(), null, null, null));

        assertThat(queued()).isZero();
        assertThat(rehearsals.list(played.moderator(year, copy)))
                .singleElement()
                .satisfies(it -> assertThat(it.mail().to()).isEqualTo(OUTSIDE));
    }

    @Test
    void nobody_who_is_invented_is_written_to_not_even_to_sign_in() {
        post(RehearsalGround.colleague(copy.slug(), 1), Errand.SIGN_IN);

        assertThat(queued()).isZero();
    }

    @Test
    void one_invented_member_is_told_for_all() {
        for (var number = 1; number <= 12; number++) {
            post(
                    RehearsalGround.voter(copy.slug(), number),
                    new Errand(MailKind.VOTING_OPENS, copy.id(), null, null, null));
        }

        assertThat(rehearsals.list(played.moderator(year, copy))).hasSize(1);
    }

    @Test
    void is_for_those_who_moderate_it_and_real_mail_goes_its_way() {
        post(OUTSIDE, new Errand(MailKind.WAITING, year.community().id(), null, null, null));

        assertThat(queued()).isOne();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> rehearsals.list(year.first()));
    }

    private void post(MailAddress to, Errand errand) {
        var mail = new Mail(to, Language.EN, "subject", "text", "<p>text</p>");
        transaction.executeWithoutResult(status -> outbox.post(mail, errand));
    }

    private int queued() {
        return sql.fetchCount(sql.selectOne().from("notification_mail").where("state = 'QUEUED'"));
    }
}
