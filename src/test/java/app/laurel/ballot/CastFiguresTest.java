package app.laurel.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.security.access.AccessDeniedException;

/** Each answer to a cast counts once, a fault of ours as failed, and nonsense as nothing. */
class CastFiguresTest {
    private final CastFigures figures = new CastFigures();

    @Test
    void what_the_voter_was_told_is_counted() {
        figures.counting(() -> new VotingNotOpen(Instant.EPOCH, Instant.EPOCH));
        figures.counting(() -> new BoothOutcome.Saved(SavedBallot.EMPTY));
        figures.counting(() -> new BoothOutcome.Saved(SavedBallot.EMPTY));
        figures.countLimited();

        assertThat(figures.count(CastAnswer.VOTING_NOT_OPEN)).isEqualTo(1);
        assertThat(figures.count(CastAnswer.KEPT)).isEqualTo(2);
        assertThat(figures.count(CastAnswer.LIMITED)).isEqualTo(1);
    }

    @Test
    void a_fault_of_ours_is_failed_and_is_still_thrown() {
        assertThatThrownBy(() -> figures.counting(() -> {
                    throw new TransientDataAccessResourceException("away");
                }))
                .isInstanceOf(TransientDataAccessResourceException.class);

        assertThat(figures.count(CastAnswer.FAILED)).isEqualTo(1);
    }

    @Test
    void whoever_calls_with_nonsense_rings_no_bell() {
        for (var nonsense : new RuntimeException[] {
            new AccessDeniedException("another's"), new NoSuchElementException(), new IllegalArgumentException()
        }) {
            assertThatThrownBy(() -> figures.counting(() -> {
                        throw nonsense;
                    }))
                    .isSameAs(nonsense);
        }

        assertThat(Arrays.stream(CastAnswer.values()).mapToLong(figures::count).sum())
                .isZero();
    }
}
