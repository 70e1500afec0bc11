package app.laurel.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.Owners;
import app.laurel.base.id.ShopId;
import app.laurel.community.Member;
import app.laurel.shop.Offers;
import app.laurel.shop.ShopDesk;
import app.laurel.shop.Ties;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Owners and staff who mark their own shop: it changes nothing, whenever they say so or stop saying so. */
@LaurelTest
class OwnShopsTest {
    private static final String MARKED = "*1 1:5555 2:1111";

    private final OpenEditions editions;
    private final VotingBooth booth;
    private final Ties ties;
    private final ShopDesk desk;
    private final Owners owners;
    private final Offers offers;
    private final BoothVoters voters;
    private final BoxContents contents;
    private final OpenEdition edition;
    private final Member voter;

    // why eight: a shop becomes somebody's in four ways, and each is looked for in the box
    @Autowired
    OwnShopsTest(
            OpenEditions editions,
            VotingBooth booth,
            Ties ties,
            ShopDesk desk,
            Owners owners,
            Offers offers,
            BoothVoters voters,
            BoxContents contents) {
        this.editions = editions;
        this.booth = booth;
        this.ties = ties;
        this.desk = desk;
        this.owners = owners;
        this.offers = offers;
        this.voters = voters;
        this.contents = contents;
        edition = editions.anOpenEdition().open();
        voter = voters.of(edition);
    }

    @Test
    void an_owners_marks_and_favourite_for_the_own_shop_are_left_out_and_the_others_stay() {
        owners.make(edition.first(), own(), voter);
        cast();

        assertThat(contents.ballots(edition)).containsExactly("1:0000 2:1111");
    }

    @Test
    void whoever_becomes_an_owner_after_casting_gains_nothing() {
        cast();
        assertThat(contents.ballots(edition)).containsExactly("*1 1:5555 2:1111");

        owners.make(edition.first(), own(), voter);

        assertThat(contents.ballots(edition)).containsExactly("1:0000 2:1111");
    }

    @Test
    void nobody_loses_a_mark_by_what_a_moderator_alone_says() {
        desk.offer(edition.first(), own(), voter.id());
        cast();
        assertThat(contents.ballots(edition)).containsExactly("*1 1:5555 2:1111");
        assertThat(booth.open(voter, edition.category()).orElseThrow().own()).isEmpty();

        offers.decline(voter, own());
        desk.offer(edition.first(), own(), voter.id());
        editions.close(edition);

        assertThat(contents.ballots(edition)).containsExactly("*1 1:5555 2:1111");
    }

    @Test
    void what_somebody_becomes_after_the_close_mends_no_figures_that_were_seen() {
        cast();
        editions.close(edition);
        assertThat(contents.ballots(edition)).containsExactly("*1 1:5555 2:1111");

        owners.make(edition.first(), own(), voter);
        ties.declare(voter, own());

        assertThat(contents.ballots(edition)).containsExactly("*1 1:5555 2:1111");
    }

    @Test
    void ending_the_tie_before_the_count_gives_the_marks_back_to_nobody() {
        owners.make(edition.first(), own(), voter);
        ties.declare(voter, own());
        cast();

        owners.leave(own(), voter);
        ties.end(voter, own());
        editions.close(edition);

        assertThat(contents.ballots(edition)).containsExactly("1:0000 2:1111");
    }

    @Test
    void staff_who_declare_themselves_are_told_on_the_ballot_and_left_out_as_well() {
        ties.declare(voter, own());
        cast();

        assertThat(booth.open(voter, edition.category()).orElseThrow().own())
                .extracting(it -> it.shop().id())
                .containsExactly(own());
        assertThat(contents.ballots(edition)).containsExactly("1:0000 2:1111");
    }

    @Test
    void ballots_of_others_and_other_shops_are_counted_as_they_were_cast() {
        ties.declare(voters.of(edition), own());
        cast();

        assertThat(contents.ballots(edition)).containsExactly("*1 1:5555 2:1111");
        assertThat(booth.open(voter, edition.category()).orElseThrow().own()).isEmpty();
    }

    private void cast() {
        var outcome = booth.cast(voter, edition.category(), 0, BoothVoters.id(), BoothVoters.said(MARKED));
        assertThat(outcome).isInstanceOf(BoothOutcome.Saved.class);
    }

    private ShopId own() {
        return edition.shops().getFirst();
    }
}
