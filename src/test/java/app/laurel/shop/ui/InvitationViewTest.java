package app.laurel.shop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.Owners;
import app.laurel.PublishedEditions;
import app.laurel.Screen;
import app.laurel.base.text.Language;
import app.laurel.shop.CaughtClaimCodes;
import app.laurel.shop.Invitations;
import com.vaadin.browserless.SpringBrowserlessTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who was asked by mail to speak for a shop answers on a page of its own; whoever else opens it reads why not. */
@LaurelTest
class InvitationViewTest extends SpringBrowserlessTest {
    private final Founder founder;
    private final Owners owners;
    private final Invitations invitations;
    private final CaughtClaimCodes codes;
    private final OpenEdition edition;
    private final Screen screen = new Screen(this);

    @Autowired
    InvitationViewTest(
            Founder founder,
            Owners owners,
            Invitations invitations,
            CaughtClaimCodes codes,
            PublishedEditions editions) {
        this.founder = founder;
        this.owners = owners;
        this.invitations = invitations;
        this.codes = codes;
        edition = editions.aPublishedEdition();
    }

    @Test
    void the_one_who_was_asked_accepts_and_others_are_told_with_which_address_they_are_signed_in() {
        var shop = edition.shops().getFirst();
        var owner = founder.joined(edition.first());
        var invited = founder.joined(edition.first());
        var other = founder.joined(edition.first());
        owners.make(edition.first(), shop, owner);
        var mail = founder.mailOf(invited.account()).value();
        assertThat(screen.as(owner.account()).open(claim(shop.toString()))).doesNotContain("No answer yet");
        invitations.invite(owner, shop, mail);
        assertThat(screen.open(claim(shop.toString()))).contains(mail, "No answer yet");
        var page = edition.community().slug() + "/invitation/" + codes.invitationFor(mail);

        assertThat(screen.as(other.account()).open(page))
                .contains("nothing to answer", founder.mailOf(other.account()).value());
        assertThat(screen.as(invited.account(), Language.KO).open(page)).contains("담당자이신가요?");
        assertThat(screen.as(invited.account()).open(page)).contains("Do you speak for First Shop?");
        screen.press("I speak for this shop");

        assertThat(screen.text()).contains("Your badges", "First Shop");
        assertThat(screen.open(page)).contains("nothing to answer");
    }

    private String claim(String shop) {
        return edition.community().slug() + "/claim/" + shop;
    }
}
