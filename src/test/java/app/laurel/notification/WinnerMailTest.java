package app.laurel.notification;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.PublishedEditions;
import app.laurel.base.text.Language;
import app.laurel.result.TwoSigners;
import app.laurel.shop.ShopPeople;
import app.laurel.tally.Exclusions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever speaks for a winner reads, once, what it won; nobody else does. */
@LaurelTest
class WinnerMailTest {
    private final NewsRounds news;
    private final PostedMails mails;
    private final PublishedEditions published;
    private final TwoSigners signers;
    private final ShopPeople people;

    @Autowired
    WinnerMailTest(
            NewsRounds news, PostedMails mails, PublishedEditions published, TwoSigners signers, ShopPeople people) {
        this.news = news;
        this.mails = mails;
        this.published = published;
        this.signers = signers;
        this.people = people;
    }

    @Test
    void the_owner_of_a_winner_reads_what_it_won_and_the_others_read_nothing() {
        var edition = published.aPublishedEdition();
        var winner = people.owner(edition, 1, Language.KO);
        people.owner(edition, 2, Language.KO);
        mails.forgetAll();

        news.writeToOwners(edition.id());
        news.writeToOwners(edition.id());

        assertThat(mails.recipients(edition.community().id(), "OWNER_WON")).containsExactly(winner.account());
        assertThat(mails.dueText(winner.account())).contains("가나상점 수상을 축하해요", "올해의 쇼핑몰", "/studio");
        assertThat(mails.recipients(edition.community().id(), "OWNER_LISTED")).isEmpty();
    }

    @Test
    void after_a_correction_the_owner_of_the_new_winner_reads_of_it_and_nobody_twice() {
        var edition = published.aPublishedEdition();
        var first = people.owner(edition, 1, Language.EN);
        var second = people.owner(edition, 2, Language.EN);
        news.writeToOwners(edition.id());
        signers.correct(edition, Exclusions.ofShops(1), "The shop bought votes.");
        signers.publish(edition);

        news.writeToOwners(edition.id());

        assertThat(mails.recipients(edition.community().id(), "OWNER_WON"))
                .containsExactly(first.account(), second.account());
    }
}
