package app.laurel.notification;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FoundedYears;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.NominatedYears;
import app.laurel.base.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Moderators read once that a shortlist waits for them. */
@LaurelTest
class ListStepMailTest {
    private final NewsRounds news;
    private final PostedMails mails;
    private final NominatedYears nominated;
    private final FoundedYears years;
    private final Founder founder;

    @Autowired
    ListStepMailTest(
            NewsRounds news, PostedMails mails, NominatedYears nominated, FoundedYears years, Founder founder) {
        this.news = news;
        this.mails = mails;
        this.nominated = nominated;
        this.years = years;
        this.founder = founder;
    }

    @Test
    void a_shortlist_that_waits_for_rulings_is_mailed_once_to_each_in_their_language_with_a_link_to_it() {
        var year = nominated.aNominatedYear();
        founder.reads(year.first().account(), Language.EN);
        founder.reads(year.second().account(), Language.KO);
        mails.forgetAll();

        news.writeToModerators(year.id());
        news.writeToModerators(year.id());

        assertThat(mails.recipients(year.community().id(), "STEPS"))
                .containsExactlyInAnyOrder(year.first().account(), year.second().account());
        assertThat(mails.dueText(year.first().account()))
                .contains(
                        "nominations have closed", "/app/" + year.community().slug() + "/desk/editions/2026/shortlist");
        assertThat(mails.dueText(year.second().account())).contains("최종 후보를 살펴보고");
    }

    @Test
    void nobody_is_mailed_of_a_list_that_is_out_or_of_a_year_whose_nominations_are_open() {
        var out = nominated.aNominatedYear();
        nominated.announce(out.first(), out.category());
        news.writeToModerators(out.id());
        var open = years.aYear().nominating();
        news.writeToModerators(open.id());

        assertThat(mails.recipients(out.community().id(), "STEPS")).isEmpty();
        assertThat(mails.recipients(open.community().id(), "STEPS")).isEmpty();
    }
}
