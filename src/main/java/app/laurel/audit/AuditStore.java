package app.laurel.audit;

import static app.laurel.db.Tables.AUDIT_ENTRY;

import java.time.Instant;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.ObjectMapper;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AuditStore {
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
                .set(AUDIT_ENTRY.FACTS, json.writeValueAsString(act.facts()))
                .set(AUDIT_ENTRY.HAPPENED_AT, now)
                .execute();
    }
}
