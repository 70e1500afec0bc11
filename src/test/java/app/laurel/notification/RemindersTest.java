package app.laurel.notification;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.ballot.Answers;
import app.laurel.ballot.VotingBooth;
import app.laurel.community.Member;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who has not voted is reminded before the end, and nobody after it. */
@LaurelTest
class RemindersTest {
    private final MailRounds rounds;
    private final PostedMails mails;
    private final VotingBooth booth;
    private final OpenEditions openEditions;
    private final Founder founder;
    private final OpenEdition edition;
    private final Member alice;
    private final Member bob;

    @Autowired
    RemindersTest(MailRounds rounds, PostedMails mails, VotingBooth booth, OpenEditions openEditions, Founder founder) {
        this.rounds = rounds;
        this.mails = mails;
        this.booth = booth;
        this.openEditions = openEditions;
        this.founder = founder;
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
    void only_who_has_not_voted_is_reminded_three_days_and_three_hours_before_the_end() {
        cast(alice, "1:5555");
        mails.forgetAll();

        rounds.remindBefore(edition, Duration.ofDays(3).plusMinutes(1));
        assertThat(mails.kinds(edition)).isEmpty();
        rounds.remindBefore(edition, Duration.ofDays(3));
        assertThat(mails.kinds(edition)).containsOnly("REMINDER_DAYS").hasSize(3);
        assertThat(mails.recipients(edition))
                .doesNotContain(founder.mailOf(alice.account()).value())
                .contains(founder.mailOf(bob.account()).value());

        cast(bob, "1:4444");
        mails.forgetAll();
        rounds.remindBefore(edition, Duration.ofHours(3));
        assertThat(mails.kinds(edition)).containsOnly("REMINDER_HOURS").hasSize(2);
        rounds.remindBefore(edition, Duration.ofHours(2));
        assertThat(mails.kinds(edition)).hasSize(2);
    }

    @Test
    void after_the_close_nobody_is_reminded() {
        openEditions.close(edition);

        rounds.remind();

        assertThat(mails.kinds(edition)).isEmpty();
    }

    private void cast(Member voter, String answers) {
        booth.cast(voter, edition.id(), 0, voter.account() + "-0", Answers.parse(answers, 4));
    }
}
