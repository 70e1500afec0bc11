package app.laurel.result;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.community.Accounts;
import app.laurel.community.Departures;
import app.laurel.community.MailAddress;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.community.NewMember;
import app.laurel.community.Roster;
import app.laurel.edition.Editions;
import app.laurel.nomination.Impartiality;
import app.laurel.shop.Shop;
import app.laurel.shop.Ties;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A tie to a shop on the list outlasts leaving the community, and goes with every spelling of the address. */
@LaurelTest
class LastingTiesTest {
    private final OpenEditions editions;
    private final Editions years;
    private final Ties ties;
    private final Impartiality impartiality;
    private final Roster roster;
    private final Accounts accounts;
    private final Members members;
    private final Departures departures;

    // why eight: a person joins, is tied, leaves and comes back under another address
    @Autowired
    LastingTiesTest(
            OpenEditions editions,
            Editions years,
            Ties ties,
            Impartiality impartiality,
            Roster roster,
            Accounts accounts,
            Members members,
            Departures departures) {
        this.editions = editions;
        this.years = years;
        this.ties = ties;
        this.impartiality = impartiality;
        this.roster = roster;
        this.accounts = accounts;
        this.members = members;
        this.departures = departures;
    }

    @Test
    void leaving_the_community_or_another_spelling_of_the_address_gives_nobody_a_hand_in_it() {
        var edition = editions.anOpenEdition().open();
        var year = years.get(edition.id());
        var own = edition.shops().getFirst();
        var address = "tied" + edition.id() + "@spelling.example";
        var tied = enrolled(edition, address);
        ties.declare(tied, own);
        departures.leave(tied);

        assertThat(impartiality.shopsOf(tied.account(), year))
                .extracting(Shop::id)
                .containsExactly(own);
        var stranger = accounts.open(new MailAddress(address.replace("@", "+host@")));
        assertThat(impartiality.shopsOf(stranger.id(), year))
                .extracting(Shop::id)
                .containsExactly(own);
        var other = accounts.open(new MailAddress("un" + address));
        assertThat(impartiality.shopsOf(other.id(), year)).isEmpty();
    }

    private Member enrolled(OpenEdition edition, String address) {
        var mail = new MailAddress(address);
        roster.add(edition.first(), new NewMember(mail, LocalDate.of(2020, 1, 1)));
        return members.member(accounts.open(mail).id(), edition.community().id());
    }
}
