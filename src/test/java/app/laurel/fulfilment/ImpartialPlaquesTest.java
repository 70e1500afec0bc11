package app.laurel.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.ActsOnRecord;
import app.laurel.LaurelTest;
import app.laurel.Screen;
import app.laurel.base.ui.PlaqueLinks;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import app.laurel.fulfilment.WonPlaque.Winner;
import app.laurel.shop.Ties;
import com.vaadin.browserless.SpringBrowserlessTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** A moderator who works for the runner-up has no hand in the winner's plaque, and does not see where it goes. */
@LaurelTest
@Import(WonPlaque.class)
class ImpartialPlaquesTest extends SpringBrowserlessTest {
    private final PlaqueDesk desk;
    private final WonPlaques won;
    private final WonPlaque plaque;
    private final Members members;
    private final Ties ties;
    private final ActsOnRecord acts;
    private final Screen screen = new Screen(this);

    @Autowired
    ImpartialPlaquesTest(
            PlaqueDesk desk, WonPlaques won, WonPlaque plaque, Members members, Ties ties, ActsOnRecord acts) {
        this.desk = desk;
        this.won = won;
        this.plaque = plaque;
        this.members = members;
        this.ties = ties;
        this.acts = acts;
    }

    @Test
    void does_not_offer_it() {
        var winner = plaque.winner();
        var tied = tied(winner);

        refused(() -> desk.offer(tied, winner.code()));
        assertThat(won.list(winner.owner())).isEmpty();
    }

    @Test
    void does_not_order_it() {
        var winner = plaque.approved();
        var tied = tied(winner);

        refused(() -> desk.order(tied, winner.code(), plaque.version(winner)));
        assertThat(state(winner)).isEqualTo(PlaqueState.PROOF_APPROVED);
    }

    @Test
    void does_not_ship_it() {
        var winner = plaque.approved();
        plaque.order(winner);
        var tied = tied(winner);

        refused(() -> desk.ship(tied, winner.code(), "epost", "6012345678901"));
        assertThat(state(winner)).isEqualTo(PlaqueState.ORDERED);
    }

    @Test
    void does_not_say_that_it_has_arrived() {
        var winner = plaque.approved();
        plaque.ship(winner);
        var tied = tied(winner);

        refused(() -> desk.deliver(tied, winner.code()));
        assertThat(state(winner)).isEqualTo(PlaqueState.SHIPPED);
    }

    @Test
    void does_not_see_where_it_goes() {
        var winner = plaque.approved();
        var tied = tied(winner);

        refused(() -> desk.look(tied, winner.code()));
        assertThat(acts.count("fulfilment.destination-seen", "award/" + winner.code()))
                .isZero();
        assertThat(desk.look(winner.edition().first(), winner.code())).isPresent();
    }

    @Test
    void reads_why_instead_of_buttons_that_refuse() {
        var winner = plaque.approved();
        var slug = winner.edition().community().slug();
        assertThat(screen.as(winner.edition().second().account()).open(PlaqueLinks.desk(slug)))
                .contains("Show address", "Mark as ordered");
        tied(winner);

        assertThat(screen.open(PlaqueLinks.desk(slug)))
                .contains("You have ties to a shop in that year")
                .doesNotContain("Show address", "Mark as ordered", "Withdraw the plaque");
    }

    private Moderator tied(Winner winner) {
        var second = winner.edition().second();
        var community = winner.edition().community().id();
        ties.declare(
                members.member(second.account(), community),
                winner.edition().shops().getLast());
        return second;
    }

    private PlaqueState state(Winner winner) {
        return won.list(winner.owner()).getFirst().state();
    }

    private static void refused(Runnable act) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act::run);
    }
}
