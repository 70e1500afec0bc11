package app.laurel.notification;

import static app.laurel.db.Tables.NOTIFICATION_MAIL;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.Owners;
import app.laurel.PublishedEditions;
import app.laurel.base.Progress;
import app.laurel.base.id.AccountId;
import app.laurel.base.text.Language;
import app.laurel.community.Accounts;
import app.laurel.community.AskOutcome;
import app.laurel.community.Member;
import app.laurel.community.Proposals;
import app.laurel.result.ResultCorrection;
import app.laurel.result.ResultDesk;
import app.laurel.shop.ShopDesk;
import app.laurel.shop.Ties;
import app.laurel.tally.Exclusions;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever speaks for a shop reads, once, that it is voted on and that it has won; nobody else does. */
@LaurelTest
class OwnerMailTest {
    private final NewsRounds news;
    private final PostedMails mails;
    private final Silences silences;
    private final OpenEditions open;
    private final PublishedEditions published;
    private final Owners owners;
    private final ShopDesk shops;
    private final Ties ties;
    private final Founder founder;
    private final Accounts accounts;
    private final ResultCorrection correction;
    private final ResultDesk desk;
    private final Proposals proposals;
    private final DSLContext sql;

    @Autowired
    OwnerMailTest(
            NewsRounds news,
            PostedMails mails,
            Silences silences,
            OpenEditions open,
            PublishedEditions published,
            Owners owners,
            ShopDesk shops,
            Ties ties,
            Founder founder,
            Accounts accounts,
            ResultCorrection correction,
            ResultDesk desk,
            Proposals proposals,
            DSLContext sql) {
        this.news = news;
        this.mails = mails;
        this.silences = silences;
        this.open = open;
        this.published = published;
        this.owners = owners;
        this.shops = shops;
        this.ties = ties;
        this.founder = founder;
        this.accounts = accounts;
        this.correction = correction;
        this.desk = desk;
        this.proposals = proposals;
        this.sql = sql;
    }

    @Test
    void an_owner_reads_once_that_the_shop_is_voted_on_and_where_the_studio_is() {
        var edition = open.anOpenEdition().open();
        var owner = owner(edition, 1, Language.EN);
        mails.forgetAll();

        news.writeToOwners(edition.id());
        news.writeToOwners(edition.id());

        assertThat(recipients(edition, "OWNER_LISTED")).containsExactly(owner.account());
        assertThat(text(owner))
                .contains("First Shop is on the shortlist")
                .contains("/app/" + edition.community().slug() + "/studio")
                .contains("/mail/stop/");
    }

    @Test
    void who_is_asked_to_speak_for_a_shop_reads_so_and_where_to_answer_and_nothing_else_until_then() {
        var edition = open.anOpenEdition().open();
        var asked = founder.joined(edition.first());
        accounts.setLanguage(asked.account(), Language.EN);
        mails.forgetAll();

        shops.offer(edition.first(), edition.shops().getFirst(), asked.id());
        shops.offer(edition.first(), edition.shops().getFirst(), asked.id());
        news.writeToOwners(edition.id());

        assertThat(recipients(edition, "OWNER_LISTED")).isEmpty();
        assertThat(recipients(edition, "OWNER_ASKED")).containsExactly(asked.account());
        assertThat(text(asked))
                .contains("Do you speak for First Shop?")
                .contains("/app/" + edition.community().slug() + "/ties");
    }

    @Test
    void who_only_works_there_is_silent_has_left_or_may_no_longer_speak_for_it_gets_none() {
        var edition = open.anOpenEdition().open();
        var staff = founder.joined(edition.first());
        ties.declare(staff, edition.shops().getFirst());
        var silent = owner(edition, 1, Language.EN);
        silences.set(new Silences.Wish(silent.account(), edition.community().id()), true);
        founder.leaves(owner(edition, 1, Language.EN).account());
        var withdrawn = owner(edition, 1, Language.EN);
        shops.withdraw(edition.first(), edition.shops().getFirst(), withdrawn.id());

        news.writeToOwners(edition.id());

        assertThat(recipients(edition, "OWNER_LISTED")).isEmpty();
    }

    @Test
    void the_owner_of_a_winner_reads_what_it_won_and_the_others_read_nothing() {
        var edition = published.aPublishedEdition();
        var winner = owner(edition, 1, Language.KO);
        owner(edition, 2, Language.KO);
        mails.forgetAll();

        news.writeToOwners(edition.id());
        news.writeToOwners(edition.id());

        assertThat(recipients(edition, "OWNER_WON")).containsExactly(winner.account());
        assertThat(text(winner)).contains("가나상점 수상을 축하해요", "올해의 쇼핑몰", "/studio");
        assertThat(recipients(edition, "OWNER_LISTED")).isEmpty();
    }

    @Test
    void after_a_correction_the_owner_of_the_new_winner_reads_of_it_and_nobody_twice() {
        var edition = published.aPublishedEdition();
        var first = owner(edition, 1, Language.EN);
        var second = owner(edition, 2, Language.EN);
        news.writeToOwners(edition.id());
        var asked = (AskOutcome.Asked)
                correction.ask(edition.first(), edition.id(), Exclusions.ofShops(1), "The shop bought votes.");
        proposals.confirm(edition.second(), asked.proposal().id());
        desk.count(edition.first(), edition.id(), Progress.NONE);
        var hash = desk.findCounted(edition.first(), edition.id()).orElseThrow().hash();
        desk.signOff(edition.first(), edition.id(), hash);
        desk.signOff(edition.second(), edition.id(), hash);
        desk.release(edition.first(), edition.id(), null);

        news.writeToOwners(edition.id());

        assertThat(recipients(edition, "OWNER_WON")).containsExactly(first.account(), second.account());
    }

    private Member owner(OpenEdition edition, int shop, Language language) {
        var member = founder.joined(edition.first());
        accounts.setLanguage(member.account(), language);
        owners.make(edition.first(), edition.shops().get(shop - 1), member);
        return member;
    }

    private List<AccountId> recipients(OpenEdition edition, String kind) {
        return sql.select(NOTIFICATION_MAIL.ACCOUNT_ID)
                .from(NOTIFICATION_MAIL)
                .where(NOTIFICATION_MAIL.COMMUNITY_ID.eq(edition.community().id()), NOTIFICATION_MAIL.KIND.eq(kind))
                .orderBy(NOTIFICATION_MAIL.ID)
                .fetch(NOTIFICATION_MAIL.ACCOUNT_ID);
    }

    private String text(Member owner) {
        return mails.dueText(accounts.get(owner.account()).mail());
    }
}
