package app.laurel.shop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.Screen;
import app.laurel.community.Members;
import app.laurel.shop.Shop;
import app.laurel.shop.ShopDesk;
import app.laurel.shop.Shops;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.combobox.ComboBox;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Members say for which shops they work. */
@LaurelTest
class TiesViewTest extends SpringBrowserlessTest {
    private final Founder founder;
    private final Shops shops;
    private final ShopDesk desk;
    private final Members members;
    private final OpenEdition edition;
    private final Screen screen = new Screen(this);

    @Autowired
    TiesViewTest(Founder founder, Shops shops, ShopDesk desk, Members members, OpenEditions editions) {
        this.founder = founder;
        this.shops = shops;
        this.desk = desk;
        this.members = members;
        edition = editions.anOpenEdition().open();
    }

    @Test
    void a_member_declares_a_shop_and_reads_on_the_ballot_what_follows() {
        var member = founder.member(edition.first());
        assertThat(screen.as(member).open(vote())).contains("I work for a shop on this list");
        screen.open(page());

        choose(shops.get(edition.shops().getFirst()));
        screen.press("I work for this shop");

        assertThat(screen.text()).contains("First Shop", "You work for this shop");
        assertThat(screen.open(vote())).contains("You speak for or work for First Shop", "are not counted");
    }

    @Test
    void who_is_asked_to_speak_for_a_shop_answers_and_is_tied_to_it_only_by_accepting() {
        var member = founder.member(edition.first());
        var id = members.member(member, edition.community().id()).id();
        desk.offer(edition.first(), edition.shops().getFirst(), id);
        desk.offer(edition.first(), edition.shops().getLast(), id);
        assertThat(screen.as(member).open("")).contains("You’ve been asked to speak for First Shop, Second Shop");
        assertThat(screen.open(vote())).doesNotContain("are not counted");

        screen.open(page());
        screen.press("Decline");
        assertThat(screen.text()).doesNotContain("First Shop", "You speak for this shop");
        screen.press("I speak for this shop");

        assertThat(screen.text()).contains("Second Shop", "You speak for this shop");
        assertThat(shops.ownedBy(id))
                .extracting(Shop::id)
                .containsExactly(edition.shops().getLast());
        assertThat(screen.open(vote())).contains("You speak for or work for Second Shop", "are not counted");
    }

    @SuppressWarnings("unchecked") // why: the combo box holds shops
    private void choose(Shop shop) {
        ((ComboBox<Shop>) find(ComboBox.class).single()).setValue(shop);
    }

    private String page() {
        return edition.community().slug() + "/ties";
    }

    private String vote() {
        return edition.community().slug() + "/" + edition.year() + "/vote";
    }
}
