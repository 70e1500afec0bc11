package app.laurel.ballot;

import static app.laurel.db.Tables.BALLOT;
import static app.laurel.db.Tables.BALLOT_SUPERSEDED;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.OpenEditions;
import app.laurel.base.DatabaseFaults;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** Five hundred windows of one member press the button in the same moment. */
@LaurelTest
class ParallelCastsTest {
    private static final int WINDOWS = 500;

    private final VotingBooth booth;
    private final BoothVoters voters;
    private final OpenEditions editions;
    private final DSLContext sql;

    @Autowired
    ParallelCastsTest(VotingBooth booth, BoothVoters voters, OpenEditions editions, DSLContext sql) {
        this.booth = booth;
        this.voters = voters;
        this.editions = editions;
        this.sql = sql;
    }

    @Test
    void of_five_hundred_casts_at_once_exactly_one_is_in_and_it_is_the_one_that_was_acknowledged() throws Exception {
        var edition = editions.anOpenEdition().open();
        var member = voters.of(edition);
        var casts = IntStream.range(0, WINDOWS)
                .<Callable<BoothOutcome>>mapToObj(it -> () ->
                        booth.cast(member, edition.category(), 0, BoothVoters.id(), BoothVoters.said("1:" + marks(it))))
                .toList();

        var kept = atOnce(casts).stream()
                .filter(BoothOutcome.Saved.class::isInstance)
                .map(BoothOutcome.Saved.class::cast)
                .toList();

        assertThat(kept).hasSize(1);
        assertThat(sql.fetchCount(BALLOT, BALLOT.CATEGORY_ID.eq(edition.category())))
                .isEqualTo(1);
        assertThat(sql.fetchCount(BALLOT_SUPERSEDED, BALLOT_SUPERSEDED.CATEGORY_ID.eq(edition.category())))
                .isZero();
        assertThat(booth.savedBallot(member, edition.category()))
                .isEqualTo(kept.getFirst().ballot());
    }

    /** What each was answered; one that the database had no room for was told so, and is not in. */
    private static List<BoothOutcome> atOnce(List<Callable<BoothOutcome>> casts) throws InterruptedException {
        var answered = new ArrayList<BoothOutcome>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var cast : threads.invokeAll(casts)) answer(cast).ifPresent(answered::add);
        }
        return answered;
    }

    private static Optional<BoothOutcome> answer(Future<BoothOutcome> cast) throws InterruptedException {
        try {
            return Optional.of(cast.get());
        } catch (ExecutionException failed) {
            assertThat(DatabaseFaults.isAway(failed) || failed.getCause() instanceof DataAccessException)
                    .as(failed.toString())
                    .isTrue();
            return Optional.empty();
        }
    }

    private static String marks(int window) {
        return "" + (1 + window % 5) + (1 + window / 5 % 5) + (1 + window / 25 % 5) + (1 + window / 125 % 5);
    }
}
