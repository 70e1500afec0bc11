package app.laurel.ballot;

import static app.laurel.ballot.BoothVoters.id;
import static app.laurel.ballot.BoothVoters.said;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEditions;
import app.laurel.OtherNode;
import app.laurel.ballot.BoothOutcome.Kept;
import app.laurel.base.text.Bilingual;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.edition.DateMoveOutcome;
import app.laurel.edition.Editions;
import app.laurel.edition.Milestone;
import app.laurel.shop.Shops;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a booth holds in memory is never older than the request, whichever node changed it. */
@LaurelTest
class BoothOnTwoNodesTest {
    private final VotingBooth booth;
    private final VotingDoor door;
    private final OpenEditions editions;
    private final Editions years;
    private final Shops shops;
    private final MovableClock clock;
    private final OtherNode other;
    private final BoothVoters voters;

    @Autowired
    BoothOnTwoNodesTest(
            VotingBooth booth,
            VotingDoor door,
            OpenEditions editions,
            Editions years,
            Shops shops,
            Founder founder,
            Members members,
            MovableClock clock,
            DataSource database) {
        this.booth = booth;
        this.door = door;
        this.editions = editions;
        this.years = years;
        this.shops = shops;
        this.clock = clock;
        other = new OtherNode(database);
        voters = new BoothVoters(founder, members);
    }

    @Test
    void a_close_that_is_moved_here_or_on_another_node_holds_for_the_next_cast() {
        var edition = editions.anOpenEdition().open();
        var voter = voters.of(edition);
        assertThat(booth.cast(voter, edition.id(), 0, id(), said("1:5555"))).isInstanceOf(Kept.class);
        var closes = clock.instant().plus(Duration.ofHours(1));
        assertThat(years.moveDate(edition.first(), edition.id(), Milestone.VOTING_CLOSES, closes, "the hall burns"))
                .isInstanceOf(DateMoveOutcome.Moved.class);
        clock.moveTo(closes.plus(Poll.GRACE));
        assertThat(booth.cast(voter, edition.id(), 1, id(), said("1:4444"))).isInstanceOf(VotingNotOpen.class);

        other.commits(
                "update edition set voting_closes_at = voting_closes_at + interval 1 day where id = " + edition.id());

        assertThat(booth.cast(voter, edition.id(), 1, id(), said("1:4444"))).isInstanceOf(Kept.class);
        other.commits(
                "update edition set voting_closes_at = voting_closes_at - interval 1 day where id = " + edition.id());
        assertThat(booth.cast(voter, edition.id(), 2, id(), said("1:3333"))).isInstanceOf(VotingNotOpen.class);
        assertThat(booth.save(voter, edition.id(), 2, id(), said("1:3333"))).isInstanceOf(VotingNotOpen.class);
    }

    @Test
    void a_shop_that_is_renamed_here_or_on_another_node_has_its_new_name_on_the_next_ballot() {
        var edition = editions.anOpenEdition().open();
        var voter = voters.of(edition);
        assertThat(names(voter, edition.year())).containsExactlyInAnyOrder("First Shop", "Second Shop");
        var first = edition.shops().getFirst();

        shops.rename(edition.first(), first, new Bilingual("새 상점", "New Shop"), "first.example");
        assertThat(names(voter, edition.year())).containsExactlyInAnyOrder("New Shop", "Second Shop");

        other.commits("update shop set name_en = 'Newer Shop' where id = " + first);
        assertThat(names(voter, edition.year())).containsExactlyInAnyOrder("Newer Shop", "Second Shop");
    }

    private List<String> names(Member voter, int year) {
        var entry = door.enter(voter, year).orElseThrow();
        return ((VotingDoor.Entry.Opened) entry)
                .ballot().shops().stream().map(it -> it.shop().name().en()).toList();
    }
}
