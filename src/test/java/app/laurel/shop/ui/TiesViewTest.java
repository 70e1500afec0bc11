package app.laurel.shop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.Screen;
import app.laurel.shop.Shop;
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
    private final OpenEdition edition;
    private final Screen screen = new Screen(this);

    @Autowired
    TiesViewTest(Founder founder, Shops shops, OpenEditions editions) {
        this.founder = founder;
        this.shops = shops;
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
    void strangers_do_not_come_in() {
        screen.as(founder.account("stranger")).open(page());

        assertThat(screen.shows(TiesView.class)).isFalse();
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
