package app.laurel.notification;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.ballot.Answers;
import app.laurel.ballot.VotingBooth;
import app.laurel.community.MailAddress;
import app.laurel.community.Member;
import app.laurel.community.NewMember;
import app.laurel.community.Roster;
import java.time.Duration;
import java.time.LocalDate;
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
    private final Roster roster;
    private final OpenEdition edition;
    private final Member alice;
    private final Member bob;

    @Autowired
    RemindersTest(
            MailRounds rounds,
            PostedMails mails,
            VotingBooth booth,
            OpenEditions openEditions,
            Founder founder,
            Roster roster) {
        this.roster = roster;
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
    void who_was_written_down_with_an_early_date_after_the_freeze_is_not_called_to_a_vote_that_refuses_them() {
        var late = MailAddress.parse("late@" + edition.community().slug() + ".example")
                .orElseThrow();
        roster.add(edition.first(), new NewMember(late, LocalDate.of(2015, 1, 1)));

        rounds.remindBefore(edition, Duration.ofDays(3));

        assertThat(mails.kinds(edition)).contains("REMINDER_DAYS");
        assertThat(mails.recipients(edition)).doesNotContain(late.value());
    }

    @Test
    void after_the_close_nobody_is_reminded() {
        openEditions.close(edition);

        rounds.remind();

        assertThat(mails.kinds(edition)).isEmpty();
    }

    private void cast(Member voter, String answers) {
        booth.cast(voter, edition.category(), 0, voter.account() + "-0", Answers.parse(answers, 4));
    }
}
