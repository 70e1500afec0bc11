package app.laurel.ballot;

import static app.laurel.ballot.BoothVoters.id;
import static app.laurel.ballot.BoothVoters.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.laurel.DatabaseDump;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.ballot.VotingDoor.Entry;
import app.laurel.community.Member;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** After the key is destroyed nothing in the whole database joins a person and a ballot, not even for who kept the key. */
@LaurelTest
class DestroyedBallotsTest {
    private final VotingBooth booth;
    private final VotingDoor door;
    private final BallotBox box;
    private final CategoryKeys keys;
    private final OpenEditions editions;
    private final BoothVoters voters;
    private final MovableClock clock;
    private final DSLContext sql;
    private final TransactionTemplate transaction;

    // why nine: the key is looked for in everything that ever held it
    @Autowired
    DestroyedBallotsTest(
            VotingBooth booth,
            VotingDoor door,
            BallotBox box,
            CategoryKeys keys,
            OpenEditions editions,
            BoothVoters voters,
            MovableClock clock,
            DSLContext sql,
            TransactionTemplate transaction) {
        this.booth = booth;
        this.door = door;
        this.box = box;
        this.keys = keys;
        this.editions = editions;
        this.voters = voters;
        this.clock = clock;
        this.sql = sql;
        this.transaction = transaction;
    }

    @Test
    void a_box_that_takes_ballots_is_not_destroyed() {
        var edition = editions.anOpenEdition().open();
        vote(edition);

        assertThat(box.destroy(edition.id())).isFalse();

        assertThat(box.canBeRead(edition.category())).isTrue();
    }

    @Test
    void nothing_in_a_dump_joins_a_person_and_a_ballot_afterwards() {
        var edition = editions.anOpenEdition().open();
        var people = IntStream.range(0, 4).mapToObj(it -> vote(edition)).toList();
        var key = Objects.requireNonNull(
                transaction.execute(status -> keys.find(edition.category()).orElseThrow()));
        var tags = people.stream()
                .map(it -> key.tag(new Voter.OfMember(it.id())).bytes())
                .toList();
        var receipts = people.stream()
                .map(it -> booth.savedBallot(it, edition.category()).cast())
                .filter(Objects::nonNull)
                .map(it -> it.number().getBytes(StandardCharsets.UTF_8))
                .toList();
        assertThat(receipts).hasSizeBetween(3, 4);
        var ballots = values("select commitment from ballot where category_id = " + edition.category());
        ballots.addAll(values("select ballot_id from ballot where category_id = " + edition.category()));
        var replaced = values("select commitment from ballot_superseded where category_id = " + edition.category());
        assertThat(DatabaseDump.of(sql).tablesWith(tags)).contains("ballot", "ballot_draft", "ballot_superseded");
        editions.close(edition);
        box.shut(edition.category());

        assertThat(box.destroy(edition.id())).isTrue();

        var dump = DatabaseDump.of(sql);
        assertThat(dump.tablesWith(tags)).isEmpty();
        assertThat(dump.tablesWith(List.of(key.secret()))).isEmpty();
        assertThat(dump.tablesWith(receipts)).isEmpty();
        assertThat(dump.tablesWith(ballots)).containsExactlyInAnyOrder("ballot", "ballot_shut_part");
        assertThat(dump.tablesWith(replaced)).containsExactly("ballot_shut_part");
        assertThat(values("select sealed from ballot where category_id = " + edition.category()))
                .allMatch(it -> it.length == 0);
        assertThat(booth.savedBallot(people.getFirst(), edition.category())).isEqualTo(SavedBallot.EMPTY);
    }

    @Test
    void it_is_logged_once_and_what_is_destroyed_is_neither_counted_nor_cast_into() {
        var edition = editions.anOpenEdition().open();
        vote(edition);
        editions.close(edition);
        box.shut(edition.category());

        assertThat(box.destroy(edition.id())).isTrue();
        assertThat(box.destroy(edition.id())).isFalse();

        assertThat(box.canBeRead(edition.category())).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> box.forEach(edition.category(), Set.of(), ballot -> {}));
        assertThat(sql.fetchValues(
                        "select facts from audit_entry where act = 'ballot.key-destroyed' and object = 'edition/"
                                + edition.id() + "'"))
                .singleElement()
                .asString()
                .contains("\"key\"", "\"drafts\"");
    }

    @Test
    void whoever_votes_where_the_key_is_destroyed_reads_that_voting_is_closed() {
        var edition = editions.anOpenEdition().open();
        var voter = vote(edition);
        var newcomer = voters.of(edition);
        var open = clock.instant();
        editions.close(edition);
        box.shut(edition.category());
        box.destroy(edition.id());

        assertThat(booth.cast(voter, edition.category(), 3, id(), said("1:1111")))
                .isInstanceOf(VotingNotOpen.class);
        clock.moveTo(open); // as the clock of a machine would have it that goes slow
        assertThat(booth.cast(newcomer, edition.category(), 0, id(), said("1:1111")))
                .isInstanceOf(VotingNotOpen.class);
        assertThat(booth.save(newcomer, edition.category(), 0, id(), said("1:1111")))
                .isInstanceOf(VotingNotOpen.class);
        assertThat(booth.withdraw(voter, edition.category(), 3, id())).isInstanceOf(VotingNotOpen.class);
        var choice = said("1:1111").choice(4);
        assertThat(box.cast(new Voter.OfMember(voter.id()), edition.category(), choice))
                .isInstanceOf(VotingNotOpen.class);
        assertThat(door.enter(voter, edition.year()))
                .get()
                .isInstanceOfSatisfying(
                        Entry.Refused.class, it -> assertThat(it.why()).isInstanceOf(VotingNotOpen.class));
        assertThat(values("select sealed from ballot_draft where category_id = " + edition.category()))
                .isEmpty();
    }

    /** Casts, changes, and every fourth one takes it back. */
    private Member vote(OpenEdition edition) {
        var voter = voters.of(edition);
        booth.save(voter, edition.category(), 0, id(), said("1:1111"));
        booth.cast(voter, edition.category(), 1, id(), said("1:5555"));
        booth.cast(voter, edition.category(), 2, id(), said("*1 1:5555 2:2222"));
        if (voter.id().value() % 4 == 0) booth.withdraw(voter, edition.category(), 3, id());
        return voter;
    }

    private List<byte[]> values(String query) {
        return new ArrayList<>(sql.fetch(query).map(row -> row.get(0, byte[].class)));
    }
}
