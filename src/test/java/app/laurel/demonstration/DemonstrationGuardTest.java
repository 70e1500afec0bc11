package app.laurel.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.LaurelTest;
import app.laurel.base.start.ConfigurationProblem;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Invented and real never meet. Every mark that is set here is rolled back, since the database is for real people. */
@LaurelTest
class DemonstrationGuardTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final DemonstrationStore store;
    private final TransactionTemplate transaction;

    @Autowired
    DemonstrationGuardTest(DemonstrationStore store, TransactionTemplate transaction) {
        this.store = store;
        this.transaction = transaction;
    }

    @Test
    void a_database_without_the_mark_serves_real_people_on_any_server() {
        assertThatCode(() -> start(false, false)).doesNotThrowAnyException();
        assertThatCode(() -> start(false, true)).doesNotThrowAnyException();
    }

    @Test
    void a_demonstration_on_a_database_of_ones_own_does_not_start_and_both_ways_out_are_named() {
        assertThatExceptionOfType(ConfigurationProblem.class)
                .isThrownBy(() -> start(true, false))
                .withMessageContaining("LAUREL_DATABASE_URL")
                .satisfies(it -> assertThat(it.remedy()).contains("LAUREL_DEMONSTRATION", "LAUREL_DATABASE_URL"));
    }

    @Test
    void invented_people_are_never_taken_for_real_ones_and_the_remedy_fits_the_kind_of_database() {
        marked(() -> {
            assertThatExceptionOfType(ConfigurationProblem.class)
                    .isThrownBy(() -> start(false, true))
                    .withMessageContaining("its people, shops and results are invented")
                    .satisfies(it -> assertThat(it.remedy()).contains("LAUREL_DATA ", "--empty"));
            assertThatExceptionOfType(ConfigurationProblem.class)
                    .isThrownBy(() -> start(false, false))
                    .satisfies(it -> assertThat(it.remedy())
                            .contains("LAUREL_DATABASE_URL")
                            .doesNotContain("--empty"));
        });
    }

    @Test
    void a_demonstration_starts_on_its_own_database_again_also_after_it_was_interrupted() {
        marked(() -> assertThatCode(() -> start(true, true)).doesNotThrowAnyException());
    }

    @Test
    void the_kept_time_runs_ahead_and_never_back() {
        marked(() -> {
            store.runAhead(Duration.ofDays(9));
            store.runAhead(Duration.ofDays(2));

            assertThat(store.find().orElseThrow())
                    .isEqualTo(new DemonstrationStore.Mark(NOON, null, Duration.ofDays(9)));
            store.finish(NOON.plusSeconds(5));
            assertThat(store.find().orElseThrow().finishedAt()).isEqualTo(NOON.plusSeconds(5));
        });
    }

    private void start(boolean demonstration, boolean embedded) {
        new DemonstrationGuard(new DemonstrationSettings(demonstration, embedded), store, transaction)
                .afterSingletonsInstantiated();
    }

    private void marked(Runnable act) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            store.begin(NOON);
            act.run();
        });
        Boolean stays = transaction.execute(status -> store.find().isPresent());
        assertThat(stays).isFalse();
    }
}
