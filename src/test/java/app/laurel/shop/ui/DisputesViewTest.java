package app.laurel.shop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.Owners;
import app.laurel.Screen;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.Bilingual;
import app.laurel.base.text.Language;
import app.laurel.community.Communities;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import app.laurel.shop.NewShop;
import app.laurel.shop.Shops;
import app.laurel.shop.Ties;
import com.vaadin.browserless.SpringBrowserlessTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the page of a shop, where somebody says that another speaks for it wrongly, to two moderators who decide. */
@LaurelTest
class DisputesViewTest extends SpringBrowserlessTest {
    private final Founder founder;
    private final Shops shops;
    private final Ties ties;
    private final Members members;
    private final Moderator first;
    private final Moderator second;
    private final Member mina;
    private final Member hana;
    private final ShopId shop;
    private final String slug;
    private final Screen screen = new Screen(this);

    @Autowired
    DisputesViewTest(Founder founder, Communities communities, Shops shops, Owners owners, Ties ties, Members members) {
        this.founder = founder;
        this.shops = shops;
        this.ties = ties;
        this.members = members;
        var community = founder.community();
        first = founder.moderator(community);
        second = founder.moderator(community);
        mina = founder.joined(first);
        hana = founder.joined(first);
        slug = communities.get(first.community()).slug();
        shop = shops.add(first, new NewShop(new Bilingual("잉크", "Ink"), null, 2026));
        owners.make(first, shop, mina);
        owners.make(first, shop, hana);
    }

    @Test
    void an_owner_disputes_another_and_two_moderators_take_the_shop_from_that_one() {
        dispute();
        assertThat(screen.text()).contains("Moderators are looking into who speaks for this shop.");

        assertThat(screen.as(first.account()).open(slug + "/desk")).contains("Disputes about shops: 1");
        assertThat(screen.open(slug + "/desk/disputes")).contains("Ink", "She left in May.");
        screen.confirm("Ask to take this away");
        screen.write("Public reason", "The shop says so too.");
        screen.confirm("Confirm");
        assertThat(shops.ownedBy(hana.id())).hasSize(1);

        founder.confirms(second);
        assertThat(shops.ownedBy(hana.id())).isEmpty();
        assertThat(screen.open(slug + "/desk/disputes")).contains("There are no open disputes");
    }

    @Test
    void a_moderator_leaves_it_as_it_is_and_says_why() {
        dispute();
        screen.as(second.account()).open(slug + "/desk/disputes");
        screen.press("Leave it as it is");
        screen.write("Reason", "Both work there.");
        screen.confirm("Confirm");
        assertThat(screen.text()).contains("There are no open disputes");
        assertThat(shops.ownedBy(hana.id())).hasSize(1);
    }

    @Test
    void whoever_leaves_a_shop_finds_its_claim_in_both_languages() {
        assertThat(screen.as(mina.account(), Language.KO).open(slug + "/claim/" + shop))
                .contains("담당자 관리");
        screen.as(mina.account()).open(slug + "/claim/" + shop);
        screen.press("Stop speaking for it");
        screen.agree();
        assertThat(shops.ownedBy(mina.id())).isEmpty();
        assertThat(screen.text()).doesNotContain("Who speaks for this shop");
    }

    @Test
    void an_owner_would_rather_not_take_part_and_reads_what_moderators_answer() {
        screen.as(mina.account()).open(slug + "/claim/" + shop);
        screen.press("We would rather not take part");
        assertThat(screen.problemAt("Message to the moderators")).isEqualTo("Please write a few words.");
        screen.write("Message to the moderators", "We close in autumn.");
        screen.press("We would rather not take part");
        assertThat(screen.text()).contains("You asked not to take part: “We close in autumn.”");

        assertThat(screen.as(first.account()).open(slug + "/desk")).contains("Owners waiting for an answer: 1");
        screen.open(slug + "/desk/disputes");
        screen.write("Your answer", "We left you out.");
        screen.press("Answer");
        assertThat(screen.text()).contains("no owner is waiting for an answer");

        assertThat(screen.as(mina.account()).open(slug + "/claim/" + shop)).contains("We left you out.");
        screen.press("Withdraw: we’ll take part");
        assertThat(screen.text()).doesNotContain("You asked not to take part");
    }

    @Test
    void a_moderator_who_works_there_reads_why_others_decide_and_has_no_button() {
        dispute();
        screen.write("Message to the moderators", "We close in autumn.");
        screen.press("We would rather not take part");
        ties.declare(members.member(second.account(), second.community()), shop);

        assertThat(screen.as(second.account()).open(slug + "/desk/disputes"))
                .contains("She left in May.", "We close in autumn.", "You are tied to this shop")
                .doesNotContain("Leave it as it is", "Ask to take this away", "Answer");
        assertThat(screen.as(first.account()).open(slug + "/desk/disputes"))
                .contains("Leave it as it is", "Ask to take this away", "Answer")
                .doesNotContain("You are tied to this shop");
    }

    private void dispute() {
        screen.as(mina.account()).open(slug + "/claim/" + shop);
        screen.press("Report a wrong one");
        screen.write("Reason", "She left in May.");
        screen.confirm("Confirm");
    }
}
