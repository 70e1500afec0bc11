package app.laurel.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.community.Member;
import app.laurel.edition.Editions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever has a key and seals under it a ballot that names another category finds it counted by nobody. */
@LaurelTest
class ForeignBallotTest {
    private static final Choice CHOICE = new Choice(0, new Marks(4, new TreeMap<>(Map.of(1, new byte[] {5, 5, 5, 5}))));

    private final BallotBox box;
    private final BallotStore store;
    private final CategoryKeys keys;
    private final VotingBooth booth;
    private final BoxRemedyAct remedy;
    private final OpenEditions editions;
    private final Editions years;
    private final TransactionTemplate transaction;
    private final OpenEdition edition;
    private final Member voter;

    // why nine: a ballot is put into the box past every door, and then asked for at each of them
    @Autowired
    ForeignBallotTest(
            BallotBox box,
            BallotStore store,
            CategoryKeys keys,
            VotingBooth booth,
            BoothVoters voters,
            BoxRemedyAct remedy,
            OpenEditions editions,
            Editions years,
            TransactionTemplate transaction) {
        this.box = box;
        this.store = store;
        this.keys = keys;
        this.booth = booth;
        this.remedy = remedy;
        this.editions = editions;
        this.years = years;
        this.transaction = transaction;
        edition = editions.anOpenEdition().open();
        voter = voters.of(edition);
    }

    @Test
    void it_is_not_counted_though_it_lay_in_the_box_at_the_shut() {
        put(UUID.randomUUID());

        assertThatExceptionOfType(BoxChangedException.class)
                .isThrownBy(() -> box.forEach(edition.category(), Set.of(), ballot -> {}));
        assertThat(remedy.inspect(edition.first(), edition.category())).isEqualTo(new BoxRemains(0, 1));
    }

    @Test
    void its_voter_is_not_shown_it_as_cast() {
        put(UUID.randomUUID());

        assertThatExceptionOfType(BoxChangedException.class)
                .isThrownBy(() -> booth.savedBallot(voter, edition.category()));
    }

    @Test
    void one_that_names_the_category_is_counted() {
        put(years.category(edition.category()).publicId());

        box.forEach(
                edition.category(),
                Set.of(),
                ballot -> assertThat(ballot.shops()).isEqualTo(1));
        assertThat(remedy.inspect(edition.first(), edition.category())).isEqualTo(new BoxRemains(1, 0));
    }

    private void put(UUID category) {
        transaction.executeWithoutResult(status -> {
            var key = keys.hold(edition.category()).orElseThrow().key();
            var tag = key.tag(new Voter.OfMember(voter.id()));
            var ballot = Ballot.first(category, key.newBallotId(), CHOICE);
            store.add(edition.category(), List.of(key.close(tag, ballot, 2)));
        });
        editions.close(edition);
        box.shut(edition.category());
    }
}
