package app.laurel.notification;

import static app.laurel.edition.SeveralCategories.draft;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.ballot.Answers;
import app.laurel.ballot.VotingBooth;
import app.laurel.base.id.CategoryId;
import app.laurel.base.text.Language;
import app.laurel.community.Member;
import app.laurel.edition.CategoryOverrides;
import app.laurel.edition.Editions;
import app.laurel.shop.ShopPeople;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Mails of a year of several categories say which. */
@LaurelTest
class MailsOfSeveralTest {
    private final Receipts receipts;
    private final MailRounds rounds;
    private final NewsRounds news;
    private final PostedMails mails;
    private final VotingBooth booth;
    private final ShopPeople people;
    private final Editions editions;
    private final Founder founder;
    private final MovableClock clock;
    private final OpenEdition year;
    private final Member alice;

    // why ten: four mailings, and what brings each about
    @Autowired
    MailsOfSeveralTest(
            Receipts receipts,
            MailRounds rounds,
            NewsRounds news,
            PostedMails mails,
            VotingBooth booth,
            ShopPeople people,
            Editions editions,
            Founder founder,
            MovableClock clock,
            OpenEditions open) {
        this.receipts = receipts;
        this.rounds = rounds;
        this.news = news;
        this.mails = mails;
        this.booth = booth;
        this.people = people;
        this.editions = editions;
        this.founder = founder;
        this.clock = clock;
        year = open.anOpenEdition()
                .withCategories(
                        3,
                        draft("books"),
                        draft("lamps"),
                        draft("tents", new CategoryOverrides(List.of(), null, null, null, null, 2)),
                        draft("without-list"))
                .open();
        alice = founder.joined(year.first());
        founder.reads(alice.account(), Language.EN);
    }

    @BeforeEach
    void an_empty_outbox() {
        rounds.finishAll();
        mails.forgetAllAndWhatWaits();
    }

    @Test
    void a_reminder_says_where_a_member_has_still_to_vote_and_who_has_voted_in_all_gets_none() {
        var bob = founder.joined(year.first());
        cast(alice, 1);
        List.of(0, 1, 2).forEach(it -> cast(bob, it));
        mails.forgetAll();

        rounds.remindBefore(year, Duration.ofDays(3));

        assertThat(mails.recipients(year))
                .contains(founder.mailOf(alice.account()).value())
                .doesNotContain(founder.mailOf(bob.account()).value());
        assertThat(text(alice))
                .contains("Still open for you: For books, For tents.")
                .doesNotContain("For lamps", "without-list");
        founder.reads(alice.account(), Language.KO);
        mails.forgetAll();
        rounds.remindBefore(year, Duration.ofHours(3));
        assertThat(text(alice)).contains("아직 투표하지 않은 부문: 부문 books, 부문 tents.");
    }

    @Test
    void one_press_makes_one_receipt_that_lists_each_category_with_its_number() {
        var first = cast(alice, 0);
        var second = cast(alice, 1);

        rest();

        assertThat(mails.kinds(year)).containsExactly("RECEIPT");
        assertThat(text(alice)).contains("Your ballots are in", "For books\n    " + first, "For lamps\n    " + second);
        assertThat(text(alice)).doesNotContain("For tents", "First Shop", "가나상점");
        assertThat(mails.due(founder.mailOf(alice.account())).mail().html()).contains("For books", first, second);
    }

    @Test
    void a_ballot_that_does_not_count_yet_is_named_in_the_receipt() {
        cast(alice, 0);
        cast(alice, 2);

        rest();

        assertThat(text(alice)).contains("something is missing", "before your ballot counts: For tents.");
    }

    @Test
    void a_ballot_taken_back_leaves_the_receipt_of_the_others_and_the_last_one_says_so() {
        var kept = cast(alice, 0);
        cast(alice, 1);
        booth.withdraw(alice, category(1), 1, "back-1-" + alice.account());
        rest();
        assertThat(text(alice)).contains(kept).doesNotContain("For lamps");

        mails.forgetAll();
        booth.withdraw(alice, category(0), 1, "back-0-" + alice.account());
        rest();
        assertThat(text(alice)).contains("Your ballot has been withdrawn");
    }

    @Test
    void an_owner_reads_once_in_which_categories_the_shop_is_listed() {
        var owner = people.owner(year, 1, Language.EN);
        mails.forgetAll();

        news.writeToOwners(year.id());
        news.writeToOwners(year.id());

        assertThat(mails.recipients(year.community().id(), "OWNER_LISTED")).containsExactly(owner.account());
        assertThat(mails.dueText(owner.account())).contains("in these categories: For books, For lamps, For tents.");
    }

    private void rest() {
        clock.pass(Receipts.REST);
        receipts.writeDue();
    }

    private String text(Member of) {
        return mails.dueText(founder.mailOf(of.account()));
    }

    private String cast(Member by, int place) {
        booth.cast(by, category(place), 0, by.account() + "-" + place, Answers.parse("1:5555", 4));
        return requireNonNull(booth.savedBallot(by, category(place)).cast()).number();
    }

    private CategoryId category(int place) {
        return editions.get(year.id()).categoryIds().get(place);
    }
}
