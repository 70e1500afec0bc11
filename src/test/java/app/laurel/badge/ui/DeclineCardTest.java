package app.laurel.badge.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.Owners;
import app.laurel.PublishedEditions;
import app.laurel.Screen;
import app.laurel.base.text.Language;
import com.vaadin.browserless.SpringBrowserlessTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** In the studio an owner declines an award after reading what that means, sees it declined, and takes it after all. */
@LaurelTest
class DeclineCardTest extends SpringBrowserlessTest {
    private final Founder founder;
    private final Owners owners;
    private final OpenEdition edition;
    private final Screen screen = new Screen(this);

    @Autowired
    DeclineCardTest(Founder founder, Owners owners, PublishedEditions published) {
        this.founder = founder;
        this.owners = owners;
        edition = published.aPublishedEdition();
    }

    @Test
    void what_is_declined_stays_in_sight_and_is_taken_after_all() {
        var owner = founder.joined(edition.first());
        owners.make(edition.first(), edition.shops().getFirst(), owner);
        assertThat(screen.as(owner.account()).open(studio())).contains("Nobody has to accept an award.");

        screen.press("Decline this award");
        assertThat(screen.consequences()).contains("nobody moves up", "For 14 days");
        screen.agree();
        assertThat(screen.text())
                .contains("Declined by the shop", "the shop can still accept the award")
                .doesNotContain("<script");

        screen.press("Accept the award after all");
        assertThat(screen.text()).contains("<script", "Nobody has to accept an award.");
        assertThat(screen.as(owner.account(), Language.KO).open(studio())).contains("이 상 사양하기");
    }

    private String studio() {
        return edition.community().slug() + "/studio";
    }
}
