package app.laurel.audit;

import static app.laurel.db.Tables.AUDIT_ENTRY;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AuditStore {
    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private final DSLContext sql;
    private final ObjectMapper json;

    AuditStore(DSLContext sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    void add(Act act, Instant now) {
        sql.insertInto(AUDIT_ENTRY)
                .set(AUDIT_ENTRY.COMMUNITY_ID, act.community())
                .set(AUDIT_ENTRY.ACCOUNT_ID, act.by())
                .set(AUDIT_ENTRY.ACT, act.name())
                .set(AUDIT_ENTRY.OBJECT, act.object())
                .set(AUDIT_ENTRY.REASON, act.reason())
                .set(AUDIT_ENTRY.FACTS, facts(act))
                .set(AUDIT_ENTRY.HAPPENED_AT, now)
                .execute();
    }

    /** Whether the very same act is on record since a moment. */
    boolean holds(Act act, Instant since) {
        return sql.fetchExists(
                AUDIT_ENTRY,
                AUDIT_ENTRY.COMMUNITY_ID.eq(act.community()),
                AUDIT_ENTRY.ACCOUNT_ID.eq(act.by()),
                AUDIT_ENTRY.ACT.eq(act.name()),
                AUDIT_ENTRY.OBJECT.eq(act.object()),
                AUDIT_ENTRY.FACTS.eq(facts(act)),
                AUDIT_ENTRY.HAPPENED_AT.greaterOrEqual(since));
    }

    List<RecordedAct> list(CommunityId community, ActFilter filter, long before, int limit) {
        return sql.select(
                        AUDIT_ENTRY.ID,
                        AUDIT_ENTRY.ACCOUNT_ID,
                        AUDIT_ENTRY.ACT,
                        AUDIT_ENTRY.OBJECT,
                        AUDIT_ENTRY.REASON,
                        AUDIT_ENTRY.FACTS.convertFrom(this::facts),
                        AUDIT_ENTRY.HAPPENED_AT)
                .from(AUDIT_ENTRY)
                .where(concerns(community), AUDIT_ENTRY.ID.lessThan(before), matches(filter))
                .orderBy(AUDIT_ENTRY.ID.desc())
                .limit(limit)
                .fetch(Records.mapping(RecordedAct::of));
    }

    /** What a person did, in the order of doing. */
    List<Map<String, Object>> of(AccountId account) {
        return sql.select(
                        AUDIT_ENTRY.HAPPENED_AT.as("at"),
                        AUDIT_ENTRY.ACT.as("act"),
                        AUDIT_ENTRY.OBJECT.as("object"),
                        AUDIT_ENTRY.REASON.as("reason"),
                        AUDIT_ENTRY.FACTS.convertFrom(this::facts).as("facts"))
                .from(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.ACCOUNT_ID.eq(account))
                .orderBy(AUDIT_ENTRY.ID)
                .fetch(Record::intoMap);
    }

    List<AccountId> actors(CommunityId community) {
        return sql.selectDistinct(AUDIT_ENTRY.ACCOUNT_ID)
                .from(AUDIT_ENTRY)
                .where(concerns(community), AUDIT_ENTRY.ACCOUNT_ID.isNotNull())
                .fetch(AUDIT_ENTRY.ACCOUNT_ID);
    }

    List<String> names(CommunityId community) {
        return sql.selectDistinct(AUDIT_ENTRY.ACT)
                .from(AUDIT_ENTRY)
                .where(concerns(community))
                .fetch(AUDIT_ENTRY.ACT);
    }

    /** What was done in a community, and what hosts did to the installation that it runs on. */
    private static Condition concerns(CommunityId community) {
        return AUDIT_ENTRY
                .COMMUNITY_ID
                .eq(community)
                .or(AUDIT_ENTRY.COMMUNITY_ID.isNull().and(AUDIT_ENTRY.ACT.startsWith(Act.INSTALLATION)));
    }

    private static Condition matches(ActFilter filter) {
        var matches = filter.name().isEmpty() ? DSL.noCondition() : AUDIT_ENTRY.ACT.eq(filter.name());
        if (filter.by() != null) matches = matches.and(AUDIT_ENTRY.ACCOUNT_ID.eq(filter.by()));
        if (filter.from() != null) matches = matches.and(AUDIT_ENTRY.HAPPENED_AT.greaterOrEqual(filter.from()));
        if (filter.until() != null) matches = matches.and(AUDIT_ENTRY.HAPPENED_AT.lessThan(filter.until()));
        return filter.text().isBlank()
                ? matches
                : matches.and(holds(filter.text().strip()));
    }

    private static Condition holds(String text) {
        return DSL.or(
                AUDIT_ENTRY.ACT.containsIgnoreCase(text),
                AUDIT_ENTRY.OBJECT.containsIgnoreCase(text),
                AUDIT_ENTRY.REASON.containsIgnoreCase(text),
                AUDIT_ENTRY.FACTS.containsIgnoreCase(text));
    }

    /** In the order of their names, so that the same facts are the same text. */
    private String facts(Act act) {
        return json.writeValueAsString(new TreeMap<>(act.facts()));
    }

    private Map<String, String> facts(@Nullable String kept) {
        return kept == null ? Map.of() : json.readValue(kept, FACTS);
    }
}
