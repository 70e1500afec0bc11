package app.laurel.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.AtOnce;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.base.Retries;
import app.laurel.community.Member;
import app.laurel.community.PersonalData.EraseOutcome;
import app.laurel.community.RosterPeople;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever erases the account has no ballot in the box afterwards, whatever other browsers of the same person send meanwhile. */
@LaurelTest
class CastsBesideErasureTest {
    private static final int GUESSES = 5;

    private final BallotBox box;
    private final BoxContents contents;
    private final Turnouts turnouts;
    private final OpenEditions editions;
    private final BoothVoters voters;
    private final RosterPeople people;
    private final TransactionTemplate transactions;

    // why seven: what was cast beside is looked for on the turnout and in the box
    @Autowired
    CastsBesideErasureTest(
            BallotBox box,
            BoxContents contents,
            Turnouts turnouts,
            OpenEditions editions,
            BoothVoters voters,
            RosterPeople people,
            TransactionTemplate transactions) {
        this.box = box;
        this.contents = contents;
        this.turnouts = turnouts;
        this.editions = editions;
        this.voters = voters;
        this.people = people;
        this.transactions = transactions;
    }

    @Test
    void a_cast_that_was_on_its_way_does_not_come_in_after_the_person_is_gone() {
        var edition = editions.anOpenEdition().open();
        var first = voters.of(edition);
        var second = voters.whoCast(edition);
        people.erase(first);
        people.erase(second);

        assertThat(voters.cast(first, edition, "1:5555")).isInstanceOf(BoothOutcome.NewerElsewhere.class);
        assertThat(voters.castOver(second, edition, 1, "1:5555")).isInstanceOf(BoothOutcome.NewerElsewhere.class);

        assertThat(turnouts.onRecord(edition)).isZero();
    }

    @Test
    void casts_that_guess_the_version_of_the_erasure_and_wait_for_it_do_not_come_in() throws Exception {
        var edition = editions.anOpenEdition().open();
        var fresh = voters.of(edition);
        var voter = voters.whoCast(edition);
        var beside = new ArrayList<Future<BoothOutcome>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            transactions.executeWithoutResult(open -> {
                people.erase(fresh);
                people.erase(voter);
                var begun = new CountDownLatch(2 * GUESSES);
                for (var version = 1; version <= GUESSES; version++) {
                    var guess = version;
                    beside.add(threads.submit(() -> castWaiting(fresh, edition, guess, begun)));
                    beside.add(threads.submit(() -> castWaiting(voter, edition, guess, begun)));
                }
                await(begun);
            });
            for (var cast : beside) assertThat(cast.get()).isInstanceOf(BoothOutcome.NewerElsewhere.class);
        }
        assertThat(turnouts.onRecord(edition)).isZero();
    }

    @Test
    void casts_beside_the_erasure_leave_nothing_in_the_box() {
        var edition = editions.anOpenEdition().open();
        var voter = voters.whoCast(edition);
        var acts = new ArrayList<Callable<Object>>();
        for (var version = 1; version <= 4; version++) {
            var seen = version;
            acts.add(() -> Retries.untilAlone(() -> voters.castOver(
                    voter, edition, seen, "1:" + Integer.toString(seen).repeat(4))));
        }
        acts.add(() -> Retries.untilAlone(() -> people.erase(voter)));

        assertThat(AtOnce.<Object>all(acts)).contains(EraseOutcome.ERASED);

        assertThat(turnouts.onRecord(edition)).isZero();
        editions.close(edition);
        box.shut(edition.category());
        assertThat(contents.counted(edition)).isEmpty();
    }

    private BoothOutcome castWaiting(Member voter, OpenEdition edition, int version, CountDownLatch begun) {
        begun.countDown();
        return Retries.untilAlone(() -> voters.castOver(voter, edition, version, "1:5555"));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
