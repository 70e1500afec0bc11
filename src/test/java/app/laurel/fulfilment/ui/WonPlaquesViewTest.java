package app.laurel.fulfilment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.Owners;
import app.laurel.PublishedEditions;
import app.laurel.Screen;
import app.laurel.base.ui.PlaqueLinks;
import app.laurel.fulfilment.PlaqueDesk;
import app.laurel.result.Results;
import com.vaadin.browserless.SpringBrowserlessTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A winner says where the plaque is to go, and that what will be engraved is right. */
@LaurelTest
class WonPlaquesViewTest extends SpringBrowserlessTest {
    private final Founder founder;
    private final PublishedEditions published;
    private final Results results;
    private final Owners owners;
    private final PlaqueDesk desk;
    private final Screen screen = new Screen(this);

    @Autowired
    WonPlaquesViewTest(Founder founder, PublishedEditions published, Results results, Owners owners, PlaqueDesk desk) {
        this.founder = founder;
        this.published = published;
        this.results = results;
        this.owners = owners;
        this.desk = desk;
    }

    @Test
    void what_is_wrong_is_said_at_its_field_and_nothing_that_was_typed_is_lost() {
        var edition = published.aPublishedEdition();
        var award = results.listAwards(edition.id()).getFirst();
        var owner = founder.joined(edition.first());
        owners.make(edition.first(), award.shop(), owner);
        desk.offer(edition.first(), award.code());

        screen.as(owner.account()).open(PlaqueLinks.own(edition.community().slug()));
        screen.write("Recipient", "강미나");
        screen.write("Phone", "12");
        screen.write("Postal code (five digits)", "045");
        screen.press("Accept and send it here");
        assertThat(screen.problemAt("Phone")).contains("isn’t a phone number in this country");
        assertThat(screen.problemAt("Postal code (five digits)")).contains("five digits");
        assertThat(screen.problemAt("Street address (road name)")).isEqualTo("Enter the address.");
        assertThat(screen.typedAt("Recipient")).isEqualTo("강미나");

        screen.write("Phone", "010-2345-6789");
        screen.write("Postal code (five digits)", "04524");
        screen.write("Street address (road name)", "세종대로 110");
        screen.press("Accept and send it here");
        assertThat(screen.text()).contains("Accepted", "Change the address");
        screen.press("Approve the engraving");
        assertThat(screen.text()).contains("Engraving approved");
    }

    @Test
    void whoever_speaks_for_no_shop_reads_that_nothing_is_offered() {
        var edition = published.aPublishedEdition();
        var stranger = founder.joined(edition.first());
        assertThat(screen.as(stranger.account())
                        .open(PlaqueLinks.own(edition.community().slug())))
                .contains("Your shops haven’t been offered a plaque yet.");
    }
}
