package app.laurel.comment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.Owners;
import app.laurel.PublishedEditions;
import app.laurel.Screen;
import app.laurel.comment.Commenters;
import com.vaadin.browserless.SpringBrowserlessTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Members comment on a shop, and who speaks for it answers. */
@LaurelTest
class ShopCommentsViewTest extends SpringBrowserlessTest {
    private final Founder founder;
    private final Commenters commenters;
    private final Owners owners;
    private final PublishedEditions published;
    private final OpenEdition edition;
    private final Screen screen = new Screen(this);

    @Autowired
    ShopCommentsViewTest(Founder founder, Commenters commenters, Owners owners, PublishedEditions published) {
        this.founder = founder;
        this.commenters = commenters;
        this.owners = owners;
        this.published = published;
        edition = published.aPublishedEdition();
    }

    @Test
    void the_owner_answers_once_and_is_marked() {
        commenters.onShop(edition, edition.shops().getFirst(), commenters.member(edition), "Slow delivery");
        var owner = commenters.member(edition);
        owners.make(edition.first(), edition.shops().getFirst(), owner);
        assertThat(screen.as(owner.account()).open(page(edition))).contains("First Shop");
        assertThat(Said.on(this)).contains("Slow delivery");
        for (var press = 0; press < 2; press++) {
            screen.press("Reply");
            screen.write("Your reply", "We hired a second courier");
            screen.confirm("Reply");
        }

        assertThat(screen.problemAt("Your reply")).contains("it can only reply once");
        assertThat(screen.text()).contains("Speaks for this shop");
        assertThat(Said.on(this)).containsOnlyOnce("We hired a second courier");
    }

    @Test
    void a_shop_of_another_community_is_not_found() {
        var other = published.aPublishedEdition();
        var address = page(other)
                .replace(other.community().slug(), edition.community().slug());

        assertThat(screen.as(founder.member(edition.first())).open(address)).contains("Comments open once");
        screen.open(page(other));
        assertThat(screen.shows(ShopCommentsView.class)).isFalse();
    }

    private static String page(OpenEdition edition) {
        return edition.community().slug() + "/shop/" + edition.shops().getFirst() + "/comments";
    }
}
