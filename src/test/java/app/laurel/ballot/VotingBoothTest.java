package app.laurel.ballot;

import static app.laurel.ballot.BoothVoters.id;
import static app.laurel.ballot.BoothVoters.said;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.ballot.BoothOutcome.NewerElsewhere;
import app.laurel.ballot.BoothOutcome.Saved;
import app.laurel.community.Member;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.CannotCreateTransactionException;

/** A voter has one ballot, which they may change and withdraw, from however many tabs and however often a cast is sent. */
@LaurelTest
class VotingBoothTest {
    private final VotingBooth booth;
    private final OpenEditions editions;
    private final MovableClock clock;
    private final DSLContext sql;
    private final BoothVoters voters;
    private final BoxContents contents;

    @Autowired
    VotingBoothTest(
            VotingBooth booth,
            OpenEditions editions,
            MovableClock clock,
            DSLContext sql,
            BoothVoters voters,
            BoxContents contents) {
        this.booth = booth;
        this.editions = editions;
        this.clock = clock;
        this.sql = sql;
        this.voters = voters;
        this.contents = contents;
    }

    @Test
    void a_cast_ballot_stands_with_its_number_and_moment() {
        var edition = editions.anOpenEdition().open();
        var voter = voters.of(edition);

        var cast = ((Saved) booth.cast(voter, edition.category(), 0, id(), said("*2 1:5432 2:-")))
                .ballot()
                .cast();

        assertThat(cast)
                .isNotNull()
                .isEqualTo(booth.savedBallot(voter, edition.category()).cast());
        assertThat(requireNonNull(cast).number()).matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(cast.at()).isEqualTo(clock.instant());
        assertThat(contents.ballots(edition)).containsExactly("*2 1:5432");
        assertThat(turnout(edition)).isEqualTo(1);
    }

    @Test
    void a_cast_sent_twice_is_one_cast_and_with_other_answers_it_is_refused() {
        var edition = editions.anOpenEdition().open();
        var voter = voters.of(edition);
        var id = id();

        var first = booth.cast(voter, edition.category(), 0, id, said("1:5432"));

        assertThat(booth.cast(voter, edition.category(), 0, id, said("1:5432"))).isEqualTo(first);
        assertThat(contents.versions(edition)).containsExactly(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> booth.cast(voter, edition.category(), 0, id, said("1:1111")));
    }

    @Test
    void two_tabs_never_make_two_ballots() {
        var edition = editions.anOpenEdition().open();
        var voter = voters.of(edition);
        booth.cast(voter, edition.category(), 0, id(), said("1:5555"));

        var other = booth.cast(voter, edition.category(), 0, id(), said("2:1111"));

        assertThat(other).isInstanceOf(NewerElsewhere.class);
        assertThat(contents.ballots(edition)).containsExactly("1:5555");
    }

    @Test
    void a_changed_ballot_replaces_the_one_before_and_gets_a_new_number() {
        var edition = editions.anOpenEdition().open();
        var voter = voters.of(edition);
        var before = booth.cast(voter, edition.category(), 0, id(), said("1:5555"));
        clock.pass(Duration.ofHours(1));

        var after = booth.cast(voter, edition.category(), 1, id(), said("1:4444"));

        assertThat(number(after)).isNotEqualTo(number(before));
        assertThat(contents.ballots(edition)).containsExactly("1:4444");
        assertThat(contents.versions(edition)).containsExactly(2);
        assertThat(turnout(edition)).isEqualTo(1);
    }

    @Test
    void a_withdrawn_ballot_is_empty_in_the_box_and_its_answers_stay_with_the_voter() {
        var edition = editions.anOpenEdition().open();
        var voter = voters.of(edition);
        booth.cast(voter, edition.category(), 0, id(), said("*1 1:5555"));

        var withdrawn = booth.withdraw(voter, edition.category(), 1, id());

        assertThat(withdrawn).isEqualTo(new Saved(new SavedBallot(2, said("*1 1:5555"), null)));
        assertThat(contents.ballots(edition)).containsExactly("");
        assertThat(turnout(edition)).isZero();
        assertThat(booth.cast(voter, edition.category(), 2, id(), said("*1 1:5555")))
                .isInstanceOf(Saved.class);
        assertThat(contents.ballots(edition)).containsExactly("*1 1:5555");
    }

    @Test
    void two_hundred_casts_at_once_by_one_account_make_one_ballot() throws Exception {
        var edition = editions.anOpenEdition().open();
        var voter = voters.of(edition);
        var kept = new AtomicInteger();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var casts = IntStream.range(0, 200)
                    .mapToObj(it -> threads.submit(() -> {
                        var marks = "1:" + (1 + it % 5) + "555";
                        if (castPatiently(voter, edition, marks) instanceof Saved) kept.incrementAndGet();
                    }))
                    .toList();
            for (var cast : casts) {
                cast.get();
            }
        }

        assertThat(contents.ballots(edition)).hasSize(1);
        assertThat(kept).hasValue(1);
        assertThat(contents.versions(edition)).containsExactly(1);
        assertThat(booth.savedBallot(voter, edition.category()).version()).isEqualTo(1);
    }

    /** The pool waits a second and a half and then says so; a browser would press again. */
    private BoothOutcome castPatiently(Member voter, OpenEdition edition, String text) {
        var id = id();
        while (true) {
            try {
                return booth.cast(voter, edition.category(), 0, id, said(text));
            } catch (CannotCreateTransactionException busy) {
                Thread.onSpinWait();
            }
        }
    }

    private int turnout(OpenEdition edition) {
        return sql.fetchSingle(
                        "select count(*) from ballot_turnout where category_id = ?",
                        edition.category().value())
                .get(0, int.class);
    }

    private static String number(BoothOutcome outcome) {
        var cast = ((Saved) outcome).ballot().cast();
        assertThat(cast).isNotNull();
        return requireNonNull(cast).number();
    }
}
