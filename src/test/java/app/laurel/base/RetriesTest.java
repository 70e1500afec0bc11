package app.laurel.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;

class RetriesTest {
    private final ArrayList<String> tries = new ArrayList<>();

    @Test
    void a_transaction_that_met_others_is_repeated() {
        assertThat(Retries.untilAlone(failing(2, new CannotAcquireLockException("deadlock"))))
                .isEqualTo("done");
        assertThat(tries).hasSize(3);
    }

    @Test
    void the_fifth_try_is_the_last_and_its_failure_is_what_is_thrown() {
        var met = new DuplicateKeyException("cast twice");

        assertThatThrownBy(() -> Retries.untilAlone(failing(9, met))).isSameAs(met);
        assertThat(tries).hasSize(5);
    }

    @Test
    void another_failure_is_not_repeated() {
        var broken = new DataIntegrityViolationException("no such edition");

        assertThatThrownBy(() -> Retries.untilAlone(failing(9, broken))).isSameAs(broken);
        assertThat(tries).hasSize(1);
    }

    private Supplier<String> failing(int times, RuntimeException failure) {
        return () -> {
            tries.add("try");
            if (tries.size() <= times) throw failure;
            return "done";
        };
    }
}
