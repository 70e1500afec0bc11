package app.laurel.ballot;

import static app.laurel.ballot.BoothVoters.id;
import static app.laurel.ballot.BoothVoters.said;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.ballot.BoothOutcome.NewerElsewhere;
import app.laurel.ballot.BoothOutcome.Saved;
import app.laurel.community.Member;
import app.laurel.nomination.ShortlistedShop;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a voter comes back to: the shops in an order of their own, and the draft as it was left, sealed until then. */
@LaurelTest
class BoothDraftsTest {
    private final VotingBooth booth;
    private final OpenEditions editions;
    private final DSLContext sql;
    private final BoothVoters voters;
    private final BoxContents contents;

    @Autowired
    BoothDraftsTest(
            VotingBooth booth, OpenEditions editions, DSLContext sql, BoothVoters voters, BoxContents contents) {
        this.booth = booth;
        this.editions = editions;
        this.sql = sql;
        this.voters = voters;
        this.contents = contents;
    }

    @Test
    void a_saved_draft_is_there_on_the_next_device_and_is_no_ballot() {
        var edition = editions.anOpenEdition().open();
        var voter = voters.of(edition);

        var saved = booth.save(voter, edition.category(), 0, id(), said("*1 1:5x00"));

        assertThat(saved).isEqualTo(new Saved(new SavedBallot(1, said("*1 1:5x00"), null)));
        assertThat(booth.savedBallot(voter, edition.category())).isEqualTo(new SavedBallot(1, said("*1 1:5x00"), null));
        assertThat(contents.versions(edition)).isEmpty();
    }

    @Test
    void a_save_from_an_older_version_is_told_of_the_newer_one_and_changes_nothing() {
        var edition = editions.anOpenEdition().open();
        var voter = voters.of(edition);
        booth.save(voter, edition.category(), 0, id(), said("1:5555"));

        var late = booth.save(voter, edition.category(), 0, id(), said("2:1111"));

        assertThat(late).isEqualTo(new NewerElsewhere(new SavedBallot(1, said("1:5555"), null)));
        assertThat(booth.savedBallot(voter, edition.category()).answers()).isEqualTo(said("1:5555"));
    }

    @Test
    void a_save_sent_twice_is_one_save() {
        var edition = editions.anOpenEdition().open();
        var voter = voters.of(edition);
        var id = id();

        var first = booth.save(voter, edition.category(), 0, id, said("1:5555"));

        assertThat(booth.save(voter, edition.category(), 0, id, said("1:5555"))).isEqualTo(first);
        assertThat(booth.savedBallot(voter, edition.category()).version()).isEqualTo(1);
    }

    @Test
    void the_order_of_shops_is_a_voters_own_and_stays() {
        var edition = editions.anOpenEdition()
                .withShops("A", "B", "C", "D", "E", "F", "G")
                .open();
        var orders = new HashSet<List<Integer>>();

        for (var voter :
                IntStream.range(0, 8).mapToObj(it -> voters.of(edition)).toList()) {
            assertThat(order(edition, voter))
                    .isEqualTo(order(edition, voter))
                    .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7);
            orders.add(order(edition, voter));
        }

        assertThat(orders).hasSizeGreaterThan(5);
    }

    @Test
    void drafts_lie_sealed() {
        var edition = editions.anOpenEdition().open();
        booth.cast(voters.of(edition), edition.category(), 0, id(), said("*1 1:5432"));

        var sealed = sql.fetch(
                        "select sealed from ballot_draft where category_id = ?",
                        edition.category().value())
                .getFirst()
                .get(0, byte[].class);

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("1:5432");
    }

    private List<Integer> order(OpenEdition edition, Member voter) {
        return booth.open(voter, edition.category()).orElseThrow().shops().stream()
                .map(ShortlistedShop::number)
                .toList();
    }
}
