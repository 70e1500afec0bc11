package app.laurel.base.seal;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.base.seal.Stamps.Stamp;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StampsTest {
    private final Stamps stamps = new Stamps(new Seal(new byte[32]));

    @Test
    void a_stamp_stands_for_its_parts_their_kind_and_their_borders() {
        var kept = rules().add("ab").add("c").make();

        assertThat(rules().add("ab").add("c").is(kept)).isTrue();
        assertThat(stamps.of("result").add("ab").add("c").is(kept)).isFalse();
        assertThat(rules().add("a").add("bc").is(kept)).isFalse();
        assertThat(rules().add("abc").is(kept)).isFalse();
        assertThat(rules().add("c").add("ab").is(kept)).isFalse();
        assertThat(rules().add("ab").add("c").is(null)).isFalse();
        assertThat(rules().add("ab").add("c").is(new byte[32])).isFalse();
    }

    @Test
    void a_missing_part_is_no_empty_one() {
        var kept = rules().add((String) null).make();

        assertThat(rules().add("").is(kept)).isFalse();
        assertThat(rules().is(kept)).isFalse();
        assertThat(rules().add((Instant) null).is(kept)).isTrue();
    }

    @Test
    void a_moment_counts_to_the_millisecond_that_the_database_keeps() {
        var kept = rules().add(Instant.parse("2026-11-20T10:00:00.123999Z")).make();

        assertThat(rules().add(Instant.parse("2026-11-20T10:00:00.123Z")).is(kept))
                .isTrue();
        assertThat(rules().add(Instant.parse("2026-11-20T10:00:00.124Z")).is(kept))
                .isFalse();
    }

    @Test
    void the_same_key_makes_the_same_stamps_on_another_machine_and_another_key_does_not() {
        var kept = rules().add("ab").make();
        var another = new byte[32];
        another[0] = 1;

        assertThat(new Stamps(new Seal(new byte[32])).of("rules").add("ab").is(kept))
                .isTrue();
        assertThat(new Stamps(new Seal(another)).of("rules").add("ab").is(kept)).isFalse();
    }

    private Stamp rules() {
        return stamps.of("rules");
    }
}
