package app.laurel.notification;

import static app.laurel.db.Tables.NOTIFICATION_SILENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.community.Member;
import java.time.Duration;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A mail carries the way to end such mails. */
@LaurelTest
class StoppedRemindersTest {
    private final MailRounds rounds;
    private final PostedMails mails;
    private final Founder founder;
    private final MockMvc web;
    private final DSLContext sql;
    private final OpenEdition edition;
    private final Member alice;
    private final Member bob;

    @Autowired
    StoppedRemindersTest(
            MailRounds rounds,
            PostedMails mails,
            Founder founder,
            MockMvc web,
            DSLContext sql,
            OpenEditions openEditions) {
        this.rounds = rounds;
        this.mails = mails;
        this.founder = founder;
        this.web = web;
        this.sql = sql;
        edition = openEditions.anOpenEdition().open();
        alice = founder.joined(edition.first());
        bob = founder.joined(edition.first());
    }

    @BeforeEach
    void an_empty_outbox() {
        rounds.finishAll();
        mails.forgetAll();
    }

    @Test
    void one_click_in_a_mail_ends_reminders_without_signing_in_and_opening_the_address_does_not() throws Exception {
        rounds.remindBefore(edition, Duration.ofDays(3));
        var stop = mails.stopPath(bob.account());
        mails.forgetAll();

        web.perform(get(stop)).andExpect(status().isOk());
        web.perform(post(stop).param("List-Unsubscribe", "One-Click")).andExpect(status().isOk());
        rounds.remindBefore(edition, Duration.ofHours(3));
        assertThat(mails.recipients(edition))
                .doesNotContain(founder.mailOf(bob.account()).value())
                .contains(founder.mailOf(alice.account()).value());

        web.perform(post(stop.replace("/stop/", "/again/"))).andExpect(status().isOk());
        web.perform(post(stop.substring(0, stop.length() - 4) + "AAAA")).andExpect(status().isNotFound());
        assertThat(sql.fetchCount(
                        NOTIFICATION_SILENCE,
                        NOTIFICATION_SILENCE.COMMUNITY_ID.eq(edition.community().id())))
                .isZero();
    }
}
