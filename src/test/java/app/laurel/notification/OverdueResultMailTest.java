package app.laurel.notification;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.ClosedEditions;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.base.text.Language;
import app.laurel.edition.Editions;
import app.laurel.edition.Milestone;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Moderators read that a result is overdue. */
@LaurelTest
class OverdueResultMailTest {
    private final NewsRounds news;
    private final PostedMails mails;
    private final ClosedEditions years;
    private final Editions editions;
    private final Founder founder;
    private final MovableClock clock;

    @Autowired
    OverdueResultMailTest(
            NewsRounds news,
            PostedMails mails,
            ClosedEditions years,
            Editions editions,
            Founder founder,
            MovableClock clock) {
        this.news = news;
        this.mails = mails;
        this.years = years;
        this.editions = editions;
        this.founder = founder;
        this.clock = clock;
    }

    @Test
    void a_result_that_is_overdue_uncounted_is_two_steps_in_one_mail_with_a_link_to_the_desk() {
        var edition = years.closed(12);
        founder.reads(edition.first().account(), Language.EN);
        clock.moveTo(planned(edition));
        mails.forgetAll();

        news.writeToModerators(edition.id());

        assertThat(mails.kinds(edition)).containsExactly("STEPS", "STEPS");
        assertThat(mails.dueText(edition.first().account()))
                .contains("The ballots can be counted", "was due on")
                .contains("/app/" + edition.community().slug() + "/desk\n");
    }

    /** The date on which the result is to come out: a day after the close, as two decide. */
    private Instant planned(OpenEdition edition) {
        var date = clock.instant().plus(Duration.ofDays(1));
        editions.moveDate(edition.first(), edition.id(), Milestone.PUBLISHES, date, "Everybody waits for it.");
        founder.confirms(edition.second());
        return date;
    }
}
