package app.laurel.fulfilment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.Owners;
import app.laurel.PublishedEditions;
import app.laurel.Screen;
import app.laurel.base.text.Language;
import app.laurel.base.ui.PlaqueLinks;
import app.laurel.community.Members;
import app.laurel.fulfilment.Destination;
import app.laurel.fulfilment.PlaqueDesk;
import app.laurel.fulfilment.WonPlaques;
import app.laurel.result.Results;
import com.vaadin.browserless.SpringBrowserlessTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What both sides see of a plaque. */
@LaurelTest
class PlaquesViewTest extends SpringBrowserlessTest {
    private final Founder founder;
    private final PublishedEditions published;
    private final Results results;
    private final Members members;
    private final Owners owners;
    private final PlaqueDesk desk;
    private final WonPlaques won;
    private final Screen screen = new Screen(this);

    // why seven: a plaque is won, offered and accepted before it is seen
    @Autowired
    PlaquesViewTest(
            Founder founder,
            PublishedEditions published,
            Results results,
            Members members,
            Owners owners,
            PlaqueDesk desk,
            WonPlaques won) {
        this.founder = founder;
        this.published = published;
        this.results = results;
        this.members = members;
        this.owners = owners;
        this.desk = desk;
        this.won = won;
    }

    @Test
    void the_desk_offers_and_the_owner_is_asked_where_to_and_the_address_is_on_no_page() {
        var edition = published.aPublishedEdition();
        var award = results.listAwards(edition.id()).getFirst();
        var slug = edition.community().slug();
        var account = founder.member(edition.first());
        var owner = members.member(account, edition.community().id());
        owners.make(edition.first(), award.shop(), owner);
        assertThat(screen.as(edition.first().account()).open(PlaqueLinks.desk(slug)))
                .contains("Awards without a plaque", "Shop of the Year", "Offer a plaque");
        desk.offer(edition.first(), award.code());

        assertThat(screen.as(account).open("")).contains("Your shop has been offered a plaque.");
        assertThat(screen.as(account).open(PlaqueLinks.own(slug)))
                .contains("Offered", "See the engraving", "Accept and send it here");
        won.accept(owner, award.code(), new Destination("KR", "강미나", "010-2345-6789", "04524", "세종대로 110", "3층"));
        assertThat(screen.as(account, Language.KO).open(PlaqueLinks.own(slug)))
                .contains("수락함", "새길 내용이 맞아요", "받을 곳 바꾸기");
        assertThat(screen.as(edition.first().account()).open(PlaqueLinks.desk(slug)))
                .contains("Accepted", "Show address")
                .doesNotContain("04524", "강미나");
    }
}
