package app.laurel.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.PublishedEditions;
import app.laurel.base.id.AwardCode;
import app.laurel.base.text.Bilingual;
import app.laurel.community.ConfirmOutcome;
import app.laurel.community.Members;
import app.laurel.community.Proposals;
import app.laurel.community.WaitingProposal;
import app.laurel.result.Results;
import app.laurel.shop.ShopDesk;
import app.laurel.shop.ShopDesk.ShopOutcome.TakesTwo;
import app.laurel.shop.Shops;
import app.laurel.shop.Ties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A moderator who works for the runner-up and would like the winner's badge gone. */
@LaurelTest
class ImpartialBadgesTest {
    private final Badges badges;
    private final Founder founder;
    private final Members members;
    private final Proposals proposals;
    private final ShopDesk desk;
    private final Shops shops;
    private final Ties ties;
    private final OpenEdition edition;
    private final AwardCode code;

    // why nine: somebody ties to a shop, then reaches for the badge of another, in a published year
    @Autowired
    ImpartialBadgesTest(
            Badges badges,
            Founder founder,
            Members members,
            ShopDesk desk,
            Shops shops,
            Ties ties,
            PublishedEditions editions,
            Proposals proposals,
            Results results) {
        this.proposals = proposals;
        this.badges = badges;
        this.founder = founder;
        this.members = members;
        this.desk = desk;
        this.shops = shops;
        this.ties = ties;
        edition = editions.aPublishedEdition();
        code = results.listAwards(edition.id()).getFirst().code();
    }

    @BeforeEach
    void theSecondWorksForTheRunnerUp() {
        var second =
                members.member(edition.second().account(), edition.community().id());
        ties.declare(second, edition.shops().getLast());
    }

    @Test
    void sets_no_badge_aside_and_asks_for_nothing() {
        refused(() -> badges.suspend(edition.second(), code, "It is not theirs."));
        refused(() -> badges.revoke(edition.second(), code, "It is not theirs."));
        refused(() -> badges.restore(edition.second(), code, "It is theirs."));

        assertThat(state()).isEqualTo(BadgeState.ACTIVE);
    }

    @Test
    void confirms_nothing_that_another_asked_for() {
        badges.suspend(edition.first(), code, "The domain has changed hands.");
        badges.restore(edition.first(), code, "It is theirs after all.");
        badges.revoke(edition.first(), code, "It is not theirs.");

        assertThat(founder.confirms(edition.second())).isZero();
        assertThat(state()).isEqualTo(BadgeState.SUSPENDED);
    }

    @Test
    void leaves_the_seat_of_the_second_person_to_a_host() {
        var host = founder.asHost();
        badges.suspend(edition.first(), code, "The domain has changed hands.");
        badges.restore(edition.first(), code, "It is theirs after all.");

        assertThat(proposals.listWaiting(host))
                .map(WaitingProposal::proposal)
                .filteredOn(it -> it.community().equals(edition.community().id()))
                .singleElement()
                .satisfies(it ->
                        assertThat(proposals.confirm(host, it.id())).isInstanceOf(ConfirmOutcome.Confirmed.class));
        assertThat(state()).isEqualTo(BadgeState.ACTIVE);
    }

    @Test
    void renames_no_shop_that_won_in_such_a_year() {
        var winner = edition.shops().getFirst();
        var wanted = new TakesTwo(new Bilingual("새 이름", "New Name"), "new.example");
        desk.askToRename(edition.first(), winner, wanted, "It moved.");

        assertThat(founder.confirms(edition.second())).isZero();
        assertThat(shops.get(winner).name().en()).isEqualTo("First Shop");
        refused(() -> desk.askToRename(edition.second(), winner, wanted, "It moved elsewhere."));
    }

    private BadgeState state() {
        return badges.find(code).orElseThrow().state();
    }

    private static void refused(Runnable act) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act::run);
    }
}
