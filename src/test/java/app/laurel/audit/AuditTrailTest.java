package app.laurel.audit;

import static app.laurel.db.Tables.AUDIT_ENTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.base.id.AccountId;
import app.laurel.community.Community;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** An act is kept as it was, with what it was part of, for good. */
@LaurelTest
class AuditTrailTest {
    private static final Instant NOON = Instant.parse("2026-05-02T03:00:00Z");

    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final DSLContext sql;
    private final Community community;
    private final AccountId moderator;

    /** What this test's acts were done to: the trail keeps those of all tests. */
    private final String object = "test/" + UUID.randomUUID();

    @Autowired
    AuditTrailTest(
            AuditTrail audit, TransactionTemplate transaction, DSLContext sql, Founder founder, MovableClock clock) {
        this.audit = audit;
        this.transaction = transaction;
        this.sql = sql;
        clock.moveTo(NOON);
        community = founder.community();
        moderator = founder.moderator(community).account();
    }

    @Test
    void an_act_is_kept_with_who_when_why_and_its_facts() {
        record(new Act(
                community.id(), moderator, "test.done", object, "매장이 두 번 올라 있어 합쳤습니다", Map.of("from", "7", "to", "9")));

        var kept = only();

        assertThat(kept.get(AUDIT_ENTRY.COMMUNITY_ID)).isEqualTo(community.id());
        assertThat(kept.get(AUDIT_ENTRY.ACCOUNT_ID)).isEqualTo(moderator);
        assertThat(kept.get(AUDIT_ENTRY.ACT)).isEqualTo("test.done");
        assertThat(kept.get(AUDIT_ENTRY.REASON)).isEqualTo("매장이 두 번 올라 있어 합쳤습니다");
        assertThat(kept.get(AUDIT_ENTRY.FACTS)).contains("\"from\":\"7\"", "\"to\":\"9\"");
        assertThat(kept.get(AUDIT_ENTRY.HAPPENED_AT)).isEqualTo(NOON);
    }

    @Test
    void an_act_of_the_system_on_the_installation_names_no_person_and_no_community() {
        record(new Act(null, null, "test.done", object, null, Map.of()));

        assertThat(only().get(AUDIT_ENTRY.ACCOUNT_ID)).isNull();
        assertThat(only().get(AUDIT_ENTRY.COMMUNITY_ID)).isNull();
        assertThat(only().get(AUDIT_ENTRY.REASON)).isNull();
    }

    @Test
    void an_act_that_is_rolled_back_leaves_no_trace() {
        assertThatIllegalStateException()
                .isThrownBy(() -> transaction.executeWithoutResult(status -> {
                    audit.record(Act.of(community.id(), moderator, "test.done", object, "why"));
                    throw new IllegalStateException("what it was part of failed");
                }));

        assertThat(count()).isZero();
    }

    @Test
    void an_act_outside_of_a_transaction_is_refused_since_it_could_stand_without_what_it_tells_of() {
        var act = Act.of(community.id(), moderator, "test.done", object, "why");

        assertThatThrownBy(() -> audit.record(act)).isInstanceOf(IllegalTransactionStateException.class);

        assertThat(count()).isZero();
    }

    @Test
    void facts_that_change_after_the_act_was_made_change_nothing() {
        var facts = new HashMap<>(Map.of("places", "10"));
        var act = new Act(community.id(), moderator, "test.done", object, null, facts);
        facts.put("places", "3");

        record(act);

        assertThat(only().get(AUDIT_ENTRY.FACTS)).isEqualTo("{\"places\":\"10\"}");
    }

    @Test
    void the_same_act_twice_is_two_entries() {
        var act = Act.of(community.id(), moderator, "test.done", object, "why");

        record(act);
        record(act);

        assertThat(count()).isEqualTo(2);
    }

    @Test
    void hostile_text_is_kept_as_it_was_typed() {
        var typed = "'); drop table audit_entry; -- <script>alert(1)</script> \"\\";

        record(new Act(community.id(), moderator, "test.done", object, typed, Map.of("typed", typed)));

        assertThat(only().get(AUDIT_ENTRY.REASON)).isEqualTo(typed);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void the_database_refuses_to_change_or_remove_an_act_to_its_own_owner() {
        record(Act.of(community.id(), moderator, "test.done", object, "stands"));

        for (var change : List.of(
                sql.update(AUDIT_ENTRY).set(AUDIT_ENTRY.REASON, "never said").where(AUDIT_ENTRY.OBJECT.eq(object)),
                sql.deleteFrom(AUDIT_ENTRY).where(AUDIT_ENTRY.OBJECT.eq(object)))) {
            assertThatThrownBy(change::execute)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("only ever added");
        }
        assertThatThrownBy(() -> sql.execute("replace into audit_entry select * from audit_entry"))
                .isInstanceOf(DataAccessException.class);

        assertThat(only().get(AUDIT_ENTRY.REASON)).isEqualTo("stands");
    }

    private void record(Act act) {
        transaction.executeWithoutResult(status -> audit.record(act));
    }

    private int count() {
        return sql.fetchCount(AUDIT_ENTRY, AUDIT_ENTRY.OBJECT.eq(object));
    }

    private Record only() {
        return sql.selectFrom(AUDIT_ENTRY).where(AUDIT_ENTRY.OBJECT.eq(object)).fetchSingle();
    }
}
