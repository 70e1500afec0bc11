package app.laurel.notification;

import static app.laurel.db.Tables.NOTIFICATION_MAIL;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FoundedYears;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.NominatedYears;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.PaperFiles;
import app.laurel.PublishedEditions;
import app.laurel.ballot.BallotImports;
import app.laurel.base.Progress;
import app.laurel.base.id.AccountId;
import app.laurel.base.text.Language;
import app.laurel.community.Accounts;
import app.laurel.community.AskOutcome;
import app.laurel.community.Moderator;
import app.laurel.community.Proposals;
import app.laurel.edition.AppealWindow;
import app.laurel.edition.Editions;
import app.laurel.edition.Milestone;
import app.laurel.result.ResultCorrection;
import app.laurel.result.ResultDesk;
import app.laurel.result.Results;
import app.laurel.tally.Exclusions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Moderators read of each step that waits for them, once, and of several in one mail. */
@LaurelTest
class StepMailTest {
    private final NewsRounds news;
    private final NewsRound round;
    private final PostedMails mails;
    private final OpenEditions open;
    private final PublishedEditions published;
    private final NominatedYears nominated;
    private final FoundedYears years;
    private final ResultDesk desk;
    private final ResultCorrection correction;
    private final Results results;
    private final Proposals proposals;
    private final Editions editions;
    private final Founder founder;
    private final Accounts accounts;
    private final MovableClock clock;
    private final DSLContext sql;
    private final PaperFiles files;

    @Autowired
    StepMailTest(
            NewsRounds news,
            NewsRound round,
            PostedMails mails,
            OpenEditions open,
            PublishedEditions published,
            NominatedYears nominated,
            FoundedYears years,
            ResultDesk desk,
            ResultCorrection correction,
            Results results,
            Proposals proposals,
            Editions editions,
            Founder founder,
            Accounts accounts,
            MovableClock clock,
            DSLContext sql,
            BallotImports imports) {
        this.news = news;
        this.round = round;
        this.mails = mails;
        this.open = open;
        this.published = published;
        this.nominated = nominated;
        this.years = years;
        this.desk = desk;
        this.correction = correction;
        this.results = results;
        this.proposals = proposals;
        this.editions = editions;
        this.founder = founder;
        this.accounts = accounts;
        this.clock = clock;
        this.sql = sql;
        files = new PaperFiles(imports);
    }

    @Test
    void a_shortlist_that_waits_for_rulings_is_mailed_once_to_each_in_their_language_with_a_link_to_it() {
        var year = nominated.aNominatedYear();
        accounts.setLanguage(year.first().account(), Language.EN);
        accounts.setLanguage(year.second().account(), Language.KO);
        mails.forgetAll();

        news.writeToModerators(year.id());
        news.writeToModerators(year.id());

        assertThat(recipients(year.first(), "STEPS"))
                .containsExactlyInAnyOrder(year.first().account(), year.second().account());
        assertThat(text(year.first().account()))
                .contains(
                        "nominations have closed", "/app/" + year.community().slug() + "/desk/editions/2026/shortlist");
        assertThat(text(year.second().account())).contains("최종 후보를 살펴보고");
    }

    @Test
    void nobody_is_mailed_of_a_list_that_is_out_or_of_a_year_whose_nominations_are_open() {
        var out = nominated.aNominatedYear();
        nominated.announce(out.first(), out.id());
        news.writeToModerators(out.id());
        var open = years.aYear().nominating();
        news.writeToModerators(open.id());

        assertThat(recipients(out.first(), "STEPS")).isEmpty();
        assertThat(recipients(open.first(), "STEPS")).isEmpty();
    }

    @Test
    void ballots_are_to_be_counted_at_once_and_the_count_is_to_be_signed_when_the_hour_is_over() {
        var edition = closed();
        news.writeToModerators(edition.id());
        assertThat(text(edition.first().account())).contains("The ballots can be counted", "/result");
        desk.count(edition.first(), edition.id(), Progress.NONE);

        mails.forgetAll();
        clock.pass(StepNews.PAUSE.minusMillis(1));
        news.writeToModerators(edition.id());
        assertThat(mails.kinds(edition)).isEmpty();
        clock.pass(Duration.ofMillis(1));
        news.writeToModerators(edition.id());

        assertThat(mails.kinds(edition)).containsExactly("STEPS", "STEPS");
        assertThat(text(edition.first().account())).contains("Check it and sign");
    }

    @Test
    void what_comes_up_within_an_hour_is_one_mail_and_what_is_done_by_then_is_none() {
        var edition = closed();
        news.writeToModerators(edition.id());
        desk.count(edition.first(), edition.id(), Progress.NONE);
        news.writeToModerators(edition.id());
        var hash = desk.findCounted(edition.first(), edition.id()).orElseThrow().hash();
        desk.signOff(edition.first(), edition.id(), hash);
        mails.forgetAll();

        clock.pass(StepNews.PAUSE);
        news.writeToModerators(edition.id());
        assertThat(mails.kinds(edition)).isEmpty();

        desk.signOff(edition.second(), edition.id(), hash);
        mails.forgetAll();
        news.writeToModerators(edition.id());
        assertThat(text(edition.first().account()))
                .contains("two of you have signed")
                .doesNotContain("sign;");
    }

    @Test
    void a_result_that_is_overdue_uncounted_is_two_steps_in_one_mail_with_a_link_to_the_desk() {
        var edition = closed();
        clock.moveTo(planned(edition));
        mails.forgetAll();

        news.writeToModerators(edition.id());

        assertThat(mails.kinds(edition)).containsExactly("STEPS", "STEPS");
        assertThat(text(edition.first().account()))
                .contains("The ballots can be counted", "was to come out on")
                .contains("/app/" + edition.community().slug() + "/desk\n");
    }

    @Test
    void a_decided_correction_is_to_be_counted_and_a_published_one_waits_for_nobody() {
        var edition = published.aPublishedEdition();
        accounts.setLanguage(edition.first().account(), Language.EN);
        news.writeToModerators(edition.id());
        assertThat(recipients(edition.first(), "STEPS")).isEmpty();
        var asked = (AskOutcome.Asked)
                correction.ask(edition.first(), edition.id(), Exclusions.ofShops(1), "The shop bought votes.");
        proposals.confirm(edition.second(), asked.proposal().id());
        mails.forgetAll();

        news.writeToModerators(edition.id());

        assertThat(text(edition.first().account())).contains("a correction was decided");
    }

    @Test
    void the_end_of_the_time_for_appeals_is_mailed_three_days_before_and_not_earlier() {
        var edition = published.aPublishedEdition();
        accounts.setLanguage(edition.first().account(), Language.EN);
        var out = results.findPublished(edition.id()).orElseThrow().publishedAt();
        clock.moveTo(out.plus(AppealWindow.LENGTH).minus(Duration.ofDays(3)).minusMillis(1));
        news.writeToModerators(edition.id());
        assertThat(recipients(edition.first(), "STEPS")).isEmpty();

        clock.pass(Duration.ofMillis(1));
        mails.forgetAll();
        news.writeToModerators(edition.id());
        news.writeToModerators(edition.id());

        assertThat(mails.kinds(edition)).containsExactly("STEPS", "STEPS");
        assertThat(text(edition.first().account())).contains("the time for appeals ends on");
    }

    @Test
    void the_round_finds_the_years_by_itself() {
        var edition = closed();
        mails.forgetAll();

        round.writeDue();
        round.writeDue();

        assertThat(mails.kinds(edition)).containsExactly("STEPS", "STEPS");
    }

    private OpenEdition closed() {
        var edition =
                open.anOpenEdition().withPaperBallots(PaperFiles.voters(12)).open();
        accounts.setLanguage(edition.first().account(), Language.EN);
        var file = new StringBuilder("voter,shop,criterion,mark\n");
        for (var voter = 0; voter < 12; voter++) {
            for (var criterion = 1; criterion <= 4; criterion++) {
                file.append("v%d@roll.example,First Shop,%d,5\n".formatted(voter, criterion));
            }
        }
        files.take(edition, file.toString());
        open.close(edition);
        mails.forgetAll();
        return edition;
    }

    /** The date on which the result is to come out: a day after the close, as two decide. */
    private Instant planned(OpenEdition edition) {
        var date = clock.instant().plus(Duration.ofDays(1));
        editions.moveDate(edition.first(), edition.id(), Milestone.PUBLISHES, date, "Everybody waits for it.");
        founder.confirms(edition.second());
        return date;
    }

    private List<AccountId> recipients(Moderator of, String kind) {
        return sql.select(NOTIFICATION_MAIL.ACCOUNT_ID)
                .from(NOTIFICATION_MAIL)
                .where(NOTIFICATION_MAIL.COMMUNITY_ID.eq(of.community()), NOTIFICATION_MAIL.KIND.eq(kind))
                .fetch(NOTIFICATION_MAIL.ACCOUNT_ID);
    }

    private String text(AccountId account) {
        return mails.dueText(accounts.get(account).mail());
    }
}
