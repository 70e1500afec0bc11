package app.laurel.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.OpenEditions;
import app.laurel.OtherNode;
import app.laurel.base.text.Bilingual;
import app.laurel.community.Member;
import app.laurel.shop.Shops;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A name that a booth holds in memory is never older than the request, whichever node changed it. */
@LaurelTest
class RenamedShopOnTwoNodesTest {
    private final VotingDoor door;
    private final OpenEditions editions;
    private final Shops shops;
    private final OtherNode other;
    private final BoothVoters voters;

    @Autowired
    RenamedShopOnTwoNodesTest(
            VotingDoor door, OpenEditions editions, Shops shops, OtherNode other, BoothVoters voters) {
        this.door = door;
        this.editions = editions;
        this.shops = shops;
        this.other = other;
        this.voters = voters;
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
