package app.laurel.base.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.laurel.backup.OwnSchema;
import app.laurel.base.seal.KeyRotation.Opener;
import app.laurel.base.start.ConfigurationProblem;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** The master key is changed while nodes run, and nothing that was sealed notices. */
class KeyRotationTest {
    private static final MasterKey OLD = SealNode.key(1);
    private static final MasterKey NEW = SealNode.key(2);
    private static final MasterKey THIRD = SealNode.key(3);

    private static OwnSchema schema;

    @BeforeAll
    static void a_database() {
        schema = new OwnSchema("rotation").migrated(32);
    }

    @BeforeEach
    void nothing_was_started_on_it() {
        schema.sql("delete from base_root_key", "delete from base_key_check");
    }

    @AfterAll
    static void drop() {
        schema.close();
    }

    @Test
    void what_is_sealed_before_between_and_after_opens_on_every_node_that_may_run() {
        try (var running = node(OLD)) {
            var before = running.sealed("before");
            assertThat(running.rotation().begin(NEW)).isEqualTo(RotationOutcome.BEGUN);

            try (var started = node(NEW)) {
                var between = started.sealed("between");
                assertThat(started.opened(before)).isEqualTo("before");
                assertThat(running.opened(between)).isEqualTo("between");
                assertThat(started.subkey()).isEqualTo(running.subkey());
                node(OLD).close();

                assertThat(started.rotation().end()).isEqualTo(RotationOutcome.ENDED);
                assertThat(running.opened(started.sealed("after"))).isEqualTo("after");
                assertThat(started.opened(running.sealed("after"))).isEqualTo("after");
            }
            assertThatThrownBy(() -> node(OLD))
                    .isInstanceOf(ConfigurationProblem.class)
                    .hasMessageContaining(NEW.name());
            assertThatThrownBy(() -> running.rotation().begin(THIRD)).isInstanceOf(ConfigurationProblem.class);
            try (var after = node(NEW)) {
                assertThat(after.opened(before)).isEqualTo("before");
                assertThat(after.subkey()).isEqualTo(running.subkey());
            }
        }
    }

    @Test
    void nobody_with_the_old_key_alone_finds_anything_that_it_opens_after_the_end() {
        rotate();

        for (var wrapped : schema.texts("select hex(wrapped) from base_root_key")) {
            var sealed = HexFormat.of().parseHex(wrapped);
            for (var number = 0; number < 5; number++) {
                var row = new WrappedRoot(number, OLD.name(), sealed, Instant.EPOCH);
                assertThatThrownBy(() -> OLD.unwrap(row)).isInstanceOf(BrokenSealException.class);
            }
        }
        assertThat(schema.texts("select master_key from base_root_key")).containsExactly(NEW.name());
    }

    @Test
    void a_second_rotation_follows_the_first_and_the_first_key_may_even_come_back() {
        rotate();
        try (var node = node(NEW)) {
            assertThat(node.rotation().begin(OLD)).isEqualTo(RotationOutcome.BEGUN);
        }
        try (var node = node(OLD)) {
            assertThat(node.rotation().end()).isEqualTo(RotationOutcome.ENDED);
            assertThat(node.rotation().list()).extracting(Opener::name).containsExactly(OLD.name());
        }
    }

    @Test
    void to_begin_again_changes_nothing_and_another_new_key_waits_for_the_end() {
        try (var node = node(OLD)) {
            assertThat(node.rotation().begin(OLD)).isEqualTo(RotationOutcome.SAME_KEY);
            assertThat(node.rotation().end()).isEqualTo(RotationOutcome.NONE_UNDER_WAY);
            assertThat(node.rotation().cancel()).isEqualTo(RotationOutcome.NONE_UNDER_WAY);
            node.rotation().begin(NEW);

            assertThat(node.rotation().begin(NEW)).isEqualTo(RotationOutcome.BEGUN_ALREADY);
            assertThat(node.rotation().begin(THIRD)).isEqualTo(RotationOutcome.UNDER_WAY);
            assertThat(node.rotation().list())
                    .extracting(Opener::name, Opener::isPresent)
                    .containsExactly(tuple(OLD.name(), true), tuple(NEW.name(), false));
        }
    }

    @Test
    void the_old_key_ends_nothing_and_the_new_one_takes_nothing_back() {
        try (var node = node(OLD)) {
            node.rotation().begin(NEW);
            assertThat(node.rotation().end()).isEqualTo(RotationOutcome.OLD_KEY_SET);
            try (var other = node(NEW)) {
                assertThat(other.rotation().cancel()).isEqualTo(RotationOutcome.NEW_KEY_SET);
            }
            assertThat(node.rotation().cancel()).isEqualTo(RotationOutcome.CANCELLED);
        }
        assertThatThrownBy(() -> node(NEW)).isInstanceOf(ConfigurationProblem.class);
        node(OLD).close();
    }

    @Test
    void a_new_key_whose_wrap_was_changed_is_not_taken_for_begun_and_its_old_one_is_not_removed() {
        try (var node = node(OLD)) {
            node.rotation().begin(NEW);
            try (var other = node(NEW)) {
                schema.sql("update base_root_key set wrapped = concat(wrapped, x'00') where number = 2");

                assertThatThrownBy(() -> node.rotation().begin(NEW)).isInstanceOf(ConfigurationProblem.class);
                assertThatThrownBy(() -> other.rotation().end()).isInstanceOf(ConfigurationProblem.class);
            }
        }
        assertThat(schema.number("select count(*) from base_root_key")).isEqualTo(2);
    }

    @Test
    void of_two_operators_who_begin_at_once_one_does() throws Exception {
        try (var one = node(OLD);
                var other = node(OLD);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> one.rotation().begin(NEW));
            var second = threads.submit(() -> other.rotation().begin(THIRD));

            assertThat(Set.of(first.get(), second.get()))
                    .isEqualTo(Set.of(RotationOutcome.BEGUN, RotationOutcome.UNDER_WAY));
        }
        assertThat(schema.number("select count(*) from base_root_key")).isEqualTo(2);
    }

    @Test
    void a_database_that_only_reads_starts_and_changes_nothing() {
        node(OLD).close();

        try (var node = SealNode.start(schema.url() + "&sessionVariables=tx_read_only=1", OLD)) {
            assertThatThrownBy(() -> node.rotation().begin(NEW)).isInstanceOf(DataAccessException.class);
            assertThat(node.rotation().list()).hasSize(1);
        }
    }

    private static void rotate() {
        try (var node = node(OLD)) {
            node.rotation().begin(NEW);
        }
        try (var node = node(NEW)) {
            node.rotation().end();
        }
    }

    private static SealNode node(MasterKey key) {
        return SealNode.start(schema, key);
    }
}
