package app.laurel.notification;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.OpenEditions;
import app.laurel.base.text.Language;
import app.laurel.shop.ShopPeople;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever speaks for a shop reads, once, that it is voted on; nobody else does. */
@LaurelTest
class ListedShopMailTest {
    private final NewsRounds news;
    private final PostedMails mails;
    private final Silences silences;
    private final OpenEditions open;
    private final ShopPeople people;
    private final Founder founder;

    @Autowired
    ListedShopMailTest(
            NewsRounds news,
            PostedMails mails,
            Silences silences,
            OpenEditions open,
            ShopPeople people,
            Founder founder) {
        this.news = news;
        this.mails = mails;
        this.silences = silences;
        this.open = open;
        this.people = people;
        this.founder = founder;
    }

    @Test
    void an_owner_reads_once_that_the_shop_is_voted_on_and_where_the_studio_is() {
        var edition = open.anOpenEdition().open();
        var owner = people.owner(edition, 1, Language.EN);
        mails.forgetAll();

        news.writeToOwners(edition.id());
        news.writeToOwners(edition.id());

        assertThat(mails.recipients(edition.community().id(), "OWNER_LISTED")).containsExactly(owner.account());
        assertThat(mails.dueText(owner.account()))
                .contains("First Shop is on the shortlist")
                .contains("/app/" + edition.community().slug() + "/studio")
                .contains("/mail/stop/");
    }

    @Test
    void who_is_asked_to_speak_for_a_shop_reads_so_and_where_to_answer_and_nothing_else_until_then() {
        var edition = open.anOpenEdition().open();
        var asked = founder.joined(edition.first());
        founder.reads(asked.account(), Language.EN);
        mails.forgetAll();

        people.offer(edition, 1, asked);
        people.offer(edition, 1, asked);
        news.writeToOwners(edition.id());

        assertThat(mails.recipients(edition.community().id(), "OWNER_LISTED")).isEmpty();
        assertThat(mails.recipients(edition.community().id(), "OWNER_ASKED")).containsExactly(asked.account());
        assertThat(mails.dueText(asked.account()))
                .contains("Do you speak for First Shop?")
                .contains("/app/" + edition.community().slug() + "/ties");
    }

    @Test
    void who_only_works_there_is_silent_has_left_or_may_no_longer_speak_for_it_gets_none() {
        var edition = open.anOpenEdition().open();
        var staff = founder.joined(edition.first());
        people.declare(edition, 1, staff);
        var silent = people.owner(edition, 1, Language.EN);
        silences.set(new Silences.Wish(silent.account(), edition.community().id()), true);
        founder.leaves(people.owner(edition, 1, Language.EN).account());
        var withdrawn = people.owner(edition, 1, Language.EN);
        people.withdraw(edition, 1, withdrawn);

        news.writeToOwners(edition.id());

        assertThat(mails.recipients(edition.community().id(), "OWNER_LISTED")).isEmpty();
    }
}
