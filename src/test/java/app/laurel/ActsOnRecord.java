package app.laurel;

import static app.laurel.db.Tables.AUDIT_ENTRY;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.EditionId;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;

/** What the audit trail holds of the acts of a test. */
public class ActsOnRecord {
    private final DSLContext sql;

    ActsOnRecord(DSLContext sql) {
        this.sql = sql;
    }

    /** How often this was done to the edition. */
    public int count(String act, EditionId edition) {
        return count(act, "edition/" + edition);
    }

    /** How often this was done to the object, as {@code shop/7}. */
    public int count(String act, String object) {
        return sql.fetchCount(AUDIT_ENTRY, AUDIT_ENTRY.ACT.eq(act), AUDIT_ENTRY.OBJECT.eq(object));
    }

    /** How often somebody did this. */
    public int countBy(AccountId account, String act) {
        return sql.fetchCount(AUDIT_ENTRY, AUDIT_ENTRY.ACT.eq(act), AUDIT_ENTRY.ACCOUNT_ID.eq(account));
    }

    /** All that was done in the community, in its order. */
    public List<String> in(CommunityId community) {
        return sql.select(AUDIT_ENTRY.ACT)
                .from(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.COMMUNITY_ID.eq(community))
                .orderBy(AUDIT_ENTRY.ID)
                .fetch(AUDIT_ENTRY.ACT);
    }

    /** The reasons that were given for this in the community, in their order; empty where none was. */
    public List<String> reasons(String act, CommunityId community) {
        return sql.select(AUDIT_ENTRY.REASON)
                .from(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.COMMUNITY_ID.eq(community), AUDIT_ENTRY.ACT.eq(act))
                .orderBy(AUDIT_ENTRY.ID)
                .fetch(it -> Objects.requireNonNullElse(it.value1(), ""));
    }
}
