package app.laurel.notification;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.PublishedEditions;
import app.laurel.base.text.Language;
import app.laurel.edition.AppealWindow;
import app.laurel.result.TwoSigners;
import app.laurel.tally.Exclusions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Moderators read what waits for them after a result is out. */
@LaurelTest
class CorrectionStepMailTest {
    private final NewsRounds news;
    private final PostedMails mails;
    private final PublishedEditions published;
    private final TwoSigners signers;
    private final Founder founder;
    private final MovableClock clock;

    @Autowired
    CorrectionStepMailTest(
            NewsRounds news,
            PostedMails mails,
            PublishedEditions published,
            TwoSigners signers,
            Founder founder,
            MovableClock clock) {
        this.news = news;
        this.mails = mails;
        this.published = published;
        this.signers = signers;
        this.founder = founder;
        this.clock = clock;
    }

    @Test
    void a_decided_correction_is_to_be_counted_and_a_published_one_waits_for_nobody() {
        var edition = published.aPublishedEdition();
        founder.reads(edition.first().account(), Language.EN);
        news.writeToModerators(edition.id());
        assertThat(mails.recipients(edition.community().id(), "STEPS")).isEmpty();
        signers.correct(edition, Exclusions.ofShops(1), "The shop bought votes.");
        mails.forgetAll();

        news.writeToModerators(edition.id());

        assertThat(mails.dueText(edition.first().account())).contains("a correction was decided");
    }

    @Test
    void the_end_of_the_time_for_appeals_is_mailed_three_days_before_and_not_earlier() {
        var edition = published.aPublishedEdition();
        founder.reads(edition.first().account(), Language.EN);
        var out = clock.instant();
        clock.moveTo(out.plus(AppealWindow.LENGTH).minus(Duration.ofDays(3)).minusMillis(1));
        news.writeToModerators(edition.id());
        assertThat(mails.recipients(edition.community().id(), "STEPS")).isEmpty();

        clock.pass(Duration.ofMillis(1));
        mails.forgetAll();
        news.writeToModerators(edition.id());
        news.writeToModerators(edition.id());

        assertThat(mails.kinds(edition)).containsExactly("STEPS", "STEPS");
        assertThat(mails.dueText(edition.first().account())).contains("the time for appeals ends on");
    }
}
