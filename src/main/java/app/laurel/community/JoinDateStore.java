package app.laurel.community;

import static app.laurel.db.Tables.COMMUNITY_JOIN;

import app.laurel.base.id.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Every join date that was ever written down. Rows are only added. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JoinDateStore {
    private final DSLContext sql;

    JoinDateStore(DSLContext sql) {
        this.sql = sql;
    }

    void add(Collection<Entry> entries, Admission how, Instant now) {
        if (entries.isEmpty()) return;
        var insert = sql.insertInto(
                COMMUNITY_JOIN,
                COMMUNITY_JOIN.MEMBER_ID,
                COMMUNITY_JOIN.JOINED_ON,
                COMMUNITY_JOIN.HOW,
                COMMUNITY_JOIN.RECORDED_AT);
        for (var entry : entries) {
            insert = insert.values(entry.member(), entry.joinedOn(), how.name(), now);
        }
        insert.execute();
    }

    /** The day from which a member belongs. */
    record Entry(MemberId member, LocalDate joinedOn) {}
}
