package app.laurel.base.change;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.OtherNode;
import app.laurel.community.Community;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What is held in memory is let go by whatever writes, wherever it is written. */
@LaurelTest
class ChangesTest {
    private final Changes changes;
    private final DSLContext sql;
    private final TransactionTemplate transaction;
    private final OtherNode other;
    private final Community community;
    private final Held<Integer, String> held;

    @Autowired
    ChangesTest(Changes changes, DSLContext sql, TransactionTemplate transaction, OtherNode other, Founder founder) {
        this.changes = changes;
        this.sql = sql;
        this.transaction = transaction;
        this.other = other;
        community = founder.community();
        held = new Held<>(changes, 10);
    }

    @Test
    void what_is_held_is_read_again_after_a_change_and_not_before() {
        assertThat(about()).isEqualTo(stored());
        rename("first");
        assertThat(about()).isEqualTo("first");

        other.commits("update community_account set host = host where id = 0");
        sql.execute("update community_join set recorded_at = recorded_at where id = 0");

        assertThat(about()).isEqualTo("first");
    }

    @Test
    void a_change_on_another_node_is_seen_by_the_next_transaction() {
        rename("first");
        assertThat(about()).isEqualTo("first");

        other.commits("update community set about_en = 'second' where id = " + community.id());

        assertThat(about()).isEqualTo("second");
    }

    @Test
    void a_transaction_is_of_one_moment_and_sees_its_own_changes_which_nobody_else_does() {
        rename("first");
        transaction.executeWithoutResult(status -> {
            assertThat(about()).isEqualTo("first");
            sql.execute(
                    "update community set about_en = 'own' where id = ?",
                    community.id().value());
            assertThat(about()).isEqualTo("own");
            status.setRollbackOnly();
        });

        assertThat(about()).isEqualTo("first");
    }

    @Test
    void what_is_rolled_back_changes_no_version_and_what_is_committed_is_known_at_once() {
        rename("first");
        var before = changes.known();
        transaction.executeWithoutResult(status -> {
            rename("never");
            status.setRollbackOnly();
        });
        assertThat(changes.known()).isEqualTo(before);

        transaction.executeWithoutResult(status -> {
            rename("second");
            rename("third");
        });

        assertThat(changes.known()).isEqualTo(before + 1);
    }

    @Test
    void what_another_node_changed_is_known_after_the_next_look() {
        rename("first");
        var before = changes.known();

        other.commits("update community set about_en = 'second' where id = " + community.id());
        changes.look();

        assertThat(changes.known()).isGreaterThan(before);
    }

    @Test
    void a_change_inside_another_transaction_leaves_the_outer_one_as_it_was() {
        rename("first");
        transaction.executeWithoutResult(status -> {
            assertThat(about()).isEqualTo("first");
            changes.raiseApart();
            assertThat(changes.isWriting()).isFalse();
            assertThat(about()).isEqualTo("first");
        });
    }

    @Test
    void nothing_is_held_without_a_transaction() {
        assertThatIllegalStateException().isThrownBy(() -> held.get(1, key -> "nothing"));
    }

    private String about() {
        return requireNonNull(transaction.<String>execute(status -> held.get(1, key -> stored())));
    }

    private String stored() {
        return String.valueOf(sql.fetchValue(
                "select about_en from community where id = ?", community.id().value()));
    }

    private void rename(String about) {
        sql.execute(
                "update community set about_en = ? where id = ?",
                about,
                community.id().value());
    }
}
