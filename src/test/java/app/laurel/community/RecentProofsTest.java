package app.laurel.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.MovableClock;
import app.laurel.base.id.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How long a second factor holds for what takes two people. */
class RecentProofsTest {
    private static final AccountId ANN = new AccountId(1);
    private static final Instant NOON = Instant.parse("2026-05-02T03:00:00Z");

    private final MovableClock clock = new MovableClock();

    @Test
    void a_second_factor_holds_for_half_an_hour_and_not_a_millisecond_longer() {
        var proofs = proofs(true, true, Optional.of(NOON));

        clock.moveTo(NOON.plus(Duration.ofMinutes(30)).minusMillis(1));
        assertThat(proofs.require(ANN).account()).isEqualTo(ANN);
        clock.pass(Duration.ofMillis(1));
        assertThatThrownBy(() -> proofs.require(ANN)).isInstanceOf(ProofNeeded.class);
    }

    @Test
    void who_never_showed_one_has_to() {
        clock.moveTo(NOON);
        var proofs = proofs(true, true, Optional.empty());

        assertThatThrownBy(() -> proofs.require(ANN)).isInstanceOf(ProofNeeded.class);
    }

    @Test
    void one_that_counts_later_decides_nothing_and_is_enough_for_what_is_ones_own() {
        clock.moveTo(NOON);
        var later = NOON.plus(Duration.ofDays(3));
        var proofs = proofs(true, true, Optional.of(NOON), Optional.of(later));

        assertThatExceptionOfType(FactorTooNew.class)
                .isThrownBy(() -> proofs.require(ANN))
                .extracting(FactorTooNew::countsFrom)
                .isEqualTo(later);
        proofs.requireShown(ANN);
        assertThat(proofs(true, false, Optional.empty(), Optional.of(later)).require(ANN))
                .as("at the machine itself")
                .isNotNull();
    }

    @Test
    void what_is_done_at_the_machine_itself_and_where_none_is_required_is_not_asked() {
        assertThat(proofs(true, false, Optional.empty()).require(ANN)).isNotNull();
        assertThat(proofs(false, true, Optional.empty()).require(ANN)).isNotNull();
    }

    private RecentProofs proofs(boolean required, boolean browser, Optional<Instant> provedAt) {
        return proofs(required, browser, provedAt, Optional.empty());
    }

    private RecentProofs proofs(
            boolean required, boolean browser, Optional<Instant> provedAt, Optional<Instant> countsFrom) {
        var source = new ProofSource() {
            @Override
            public Optional<Instant> signedInAt(AccountId account) {
                return Optional.empty();
            }

            @Override
            public Optional<Instant> provedAt(AccountId account) {
                return account.equals(ANN) ? provedAt : Optional.empty();
            }

            @Override
            public Optional<Instant> countsFrom(AccountId account) {
                return countsFrom;
            }

            @Override
            public boolean isThroughBrowser() {
                return browser;
            }
        };
        return new RecentProofs(source, required, clock);
    }
}
