package app.laurel.notification;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.badge.misuse.Misuses;
import app.laurel.base.id.AccountId;
import app.laurel.base.text.Language;
import app.laurel.community.Community;
import app.laurel.community.Moderator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Moderators are mailed of reported badges, once a day at most. */
@LaurelTest
class MisuseMailTest {
    private final Founder founder;
    private final Misuses misuses;
    private final PostedMails posted;
    private final MovableClock clock;
    private final Instant today;
    private final Community community;
    private final Moderator first;
    private final Moderator second;

    @Autowired
    MisuseMailTest(Founder founder, Misuses misuses, PostedMails posted, MovableClock clock) {
        this.founder = founder;
        this.misuses = misuses;
        this.posted = posted;
        this.clock = clock;
        community = founder.community();
        first = founder.moderator(community);
        second = founder.moderator(community);
        today = clock.instant();
    }

    @BeforeEach
    void an_empty_outbox() {
        posted.forgetAll();
    }

    @AfterEach
    void comeBack() {
        clock.moveTo(today);
    }

    @Test
    void both_moderators_get_one_mail_and_another_only_for_what_is_new_a_day_later() {
        report("one");
        report("two");
        misuses.announce();
        assertThat(recipients()).containsExactlyInAnyOrder(first.account(), second.account());
        misuses.announce();
        clock.pass(Duration.ofHours(23));
        report("three");
        misuses.announce();
        assertThat(recipients()).hasSize(2);

        clock.pass(Duration.ofHours(1));
        misuses.announce();
        assertThat(recipients()).hasSize(4);
        clock.pass(Duration.ofDays(3));
        misuses.announce();
        assertThat(recipients()).hasSize(4);
    }

    @Test
    void the_mail_says_how_many_and_leads_to_the_desk_without_a_word_of_a_stranger() {
        founder.reads(first.account(), Language.EN);
        report("one");
        report("two");
        misuses.announce();

        var mail = posted.due(founder.mailOf(first.account())).mail();
        assertThat(mail.subject()).endsWith("2 badges were reported");
        assertThat(mail.text())
                .contains("/app/" + community.slug() + "/desk/misuse", "2 new reports wait")
                .doesNotContain("copy.example", "never came");
    }

    private void report(String path) {
        misuses.report(community.id(), null, "https://copy.example/" + path);
    }

    private List<AccountId> recipients() {
        return posted.recipients(community.id(), "MISUSE_REPORTED");
    }
}
