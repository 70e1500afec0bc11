package app.laurel.base.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.backup.OwnSchema;
import app.laurel.base.start.ConfigurationProblem;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a database gets its root key, and what a start does that cannot open it: it ends with a sentence, and seals nothing. */
class RootKeysTest {
    private static OwnSchema schema;

    @BeforeAll
    static void a_database() {
        schema = new OwnSchema("root").migrated(32);
    }

    @BeforeEach
    void nothing_was_started_on_it() {
        schema.sql(
                "delete from base_root_key",
                "delete from base_key_check",
                "update base_change set version = 1",
                "drop table if exists kept");
    }

    @AfterAll
    static void drop() {
        schema.close();
    }

    @Test
    void the_first_start_makes_a_root_that_is_not_the_master_key_and_later_starts_open_it() {
        byte[] sealed;
        String subkey;
        try (var first = node(1)) {
            sealed = first.sealed("월계관");
            subkey = first.subkey();
            assertThatThrownBy(() -> new Seal(SealNode.key(1).asRoot()).open(sealed, new byte[0]))
                    .isInstanceOf(BrokenSealException.class);
        }
        try (var again = node(1)) {
            assertThat(again.opened(sealed)).isEqualTo("월계관");
            assertThat(again.subkey()).isEqualTo(subkey);
            assertThat(again.subkey())
                    .isNotEqualTo(
                            HexFormat.of().formatHex(new Seal(SealNode.key(1).asRoot()).subkey("stamps")));
        }
    }

    @Test
    void two_nodes_that_start_at_once_have_one_root() throws Exception {
        var together = new CyclicBarrier(2);
        Callable<SealNode> start = () -> {
            together.await();
            return node(1);
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = threads.submit(start);
            var other = threads.submit(start);
            try (var first = one.get();
                    var second = other.get()) {
                assertThat(second.opened(first.sealed("together"))).isEqualTo("together");
            }
        }
        assertThat(schema.number("select count(*) from base_root_key")).isOne();
    }

    @Test
    void an_installation_that_its_master_key_sealed_goes_on_with_that_as_its_root() {
        var old = new Seal(SealNode.key(1).asRoot());
        var row = "row 7".getBytes(UTF_8);
        schema.sql("insert into base_key_check (id, sealed) values (1, x'%s')"
                .formatted(HexFormat.of().formatHex(KnownWords.close(old))));

        assertRefused(() -> node(2), "not the key with which this database was sealed");
        assertThat(schema.number("select count(*) from base_root_key")).isZero();
        try (var upgraded = node(1)) {
            assertThat(upgraded.opened(old.close("before".getBytes(UTF_8), row)))
                    .isEqualTo("before");
            upgraded.rotation().begin(SealNode.key(2));
        }
        try (var rotated = node(2)) {
            assertThat(rotated.opened(old.close("before".getBytes(UTF_8), row))).isEqualTo("before");
        }
    }

    @Test
    void a_key_that_opens_nothing_is_named_beside_those_that_do() {
        node(1).close();

        assertRefused(
                () -> node(2),
                "it is %s, and what opens it is %s"
                        .formatted(SealNode.key(2).name(), SealNode.key(1).name()));
    }

    @Test
    void a_wrap_that_was_changed_or_stands_in_another_row_is_not_taken() {
        try (var node = node(1)) {
            node.rotation().begin(SealNode.key(2));
        }
        schema.sql("update base_root_key set number = number + 10");
        assertRefused(() -> node(1), "was changed in the database");
        schema.sql("update base_root_key set number = number - 10");
        node(1).close();

        schema.sql(
                "create table kept as select * from base_root_key",
                "update base_root_key set wrapped = (select wrapped from kept where kept.number <> base_root_key.number)");
        assertRefused(() -> node(1), "was changed in the database");
        assertRefused(() -> node(2), "was changed in the database");

        schema.sql("update base_root_key set wrapped = x'01'");
        assertRefused(() -> node(2), "was changed in the database");
    }

    @Test
    void the_root_of_another_installation_with_the_same_master_key_is_not_taken() {
        node(1).close();
        schema.sql("create table kept as select * from base_root_key");
        schema.sql("delete from base_root_key", "delete from base_key_check");
        node(1).close();
        schema.sql("delete from base_root_key", "insert into base_root_key select * from kept");

        assertRefused(() -> node(1), "not the one under which this database was sealed");
    }

    @Test
    void a_database_that_lost_its_root_is_given_no_new_one() {
        node(1).close();
        schema.sql("delete from base_root_key");
        assertRefused(() -> node(1), "not the key with which this database was sealed");

        schema.sql("delete from base_key_check", "update base_change set version = 2");
        assertRefused(() -> node(1), "in use and its root key is gone");
        assertThat(schema.number("select count(*) from base_root_key")).isZero();
    }

    private SealNode node(int key) {
        return SealNode.start(schema, SealNode.key(key));
    }

    private static void assertRefused(ThrowingCallable start, String words) {
        assertThatThrownBy(start).isInstanceOf(ConfigurationProblem.class).hasMessageContaining(words);
    }
}
