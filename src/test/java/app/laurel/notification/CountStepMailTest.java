package app.laurel.notification;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.ClosedEditions;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.base.text.Language;
import app.laurel.result.TwoSigners;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Moderators read of each step between the close and the result, once, and of several in one mail. */
@LaurelTest
class CountStepMailTest {
    private final NewsRounds news;
    private final PostedMails mails;
    private final ClosedEditions years;
    private final TwoSigners signers;
    private final Founder founder;
    private final MovableClock clock;

    @Autowired
    CountStepMailTest(
            NewsRounds news,
            PostedMails mails,
            ClosedEditions years,
            TwoSigners signers,
            Founder founder,
            MovableClock clock) {
        this.news = news;
        this.mails = mails;
        this.years = years;
        this.signers = signers;
        this.founder = founder;
        this.clock = clock;
    }

    @Test
    void ballots_are_to_be_counted_at_once_and_the_count_is_to_be_signed_when_the_hour_is_over() {
        var edition = closed();
        news.writeToModerators(edition.id());
        assertThat(mails.dueText(edition.first().account())).contains("The ballots can be counted", "/result");
        signers.count(edition);

        mails.forgetAll();
        clock.pass(StepNews.PAUSE.minusMillis(1));
        news.writeToModerators(edition.id());
        assertThat(mails.kinds(edition)).isEmpty();
        clock.pass(Duration.ofMillis(1));
        news.writeToModerators(edition.id());

        assertThat(mails.kinds(edition)).containsExactly("STEPS", "STEPS");
        assertThat(mails.dueText(edition.first().account())).contains("Check and sign it");
    }

    @Test
    void what_comes_up_within_an_hour_is_one_mail_and_what_is_done_by_then_is_none() {
        var edition = closed();
        news.writeToModerators(edition.id());
        signers.count(edition);
        news.writeToModerators(edition.id());
        signers.sign(edition.first(), edition);
        mails.forgetAll();

        clock.pass(StepNews.PAUSE);
        news.writeToModerators(edition.id());
        assertThat(mails.kinds(edition)).isEmpty();

        signers.sign(edition.second(), edition);
        mails.forgetAll();
        news.writeToModerators(edition.id());
        assertThat(mails.dueText(edition.first().account()))
                .contains("two of you have signed")
                .doesNotContain("sign;");
    }

    @Test
    void the_round_finds_the_years_by_itself() {
        var edition = closed();
        mails.forgetAll();

        news.write();
        news.write();

        assertThat(mails.kinds(edition)).containsExactly("STEPS", "STEPS");
    }

    private OpenEdition closed() {
        var edition = years.closed(12);
        founder.reads(edition.first().account(), Language.EN);
        mails.forgetAll();
        return edition;
    }
}
