package app.laurel.recommendation;

import static app.laurel.db.Tables.RECOMMENDATION_DISMISSAL;

import app.laurel.base.id.EditionId;
import app.laurel.base.id.MemberId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who has put which year's recommendation out of sight. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DismissalStore {
    private final DSLContext sql;

    DismissalStore(DSLContext sql) {
        this.sql = sql;
    }

    boolean contains(MemberId member, EditionId edition) {
        return sql.fetchExists(
                RECOMMENDATION_DISMISSAL,
                RECOMMENDATION_DISMISSAL.MEMBER_ID.eq(member),
                RECOMMENDATION_DISMISSAL.EDITION_ID.eq(edition));
    }

    /** A second time changes nothing. */
    void add(MemberId member, EditionId edition, Instant now) {
        sql.insertInto(RECOMMENDATION_DISMISSAL)
                .set(RECOMMENDATION_DISMISSAL.MEMBER_ID, member)
                .set(RECOMMENDATION_DISMISSAL.EDITION_ID, edition)
                .set(RECOMMENDATION_DISMISSAL.DISMISSED_AT, now)
                .onDuplicateKeyIgnore()
                .execute();
    }

    void removeAll(MemberId member) {
        sql.deleteFrom(RECOMMENDATION_DISMISSAL)
                .where(RECOMMENDATION_DISMISSAL.MEMBER_ID.eq(member))
                .execute();
    }

    List<Dismissal> list(Collection<MemberId> members) {
        return sql.select(RECOMMENDATION_DISMISSAL.EDITION_ID, RECOMMENDATION_DISMISSAL.DISMISSED_AT)
                .from(RECOMMENDATION_DISMISSAL)
                .where(RECOMMENDATION_DISMISSAL.MEMBER_ID.in(members))
                .orderBy(RECOMMENDATION_DISMISSAL.DISMISSED_AT)
                .fetch(it -> new Dismissal(it.value1(), it.value2()));
    }

    /** That a year's recommendation was put out of sight, and when. */
    record Dismissal(EditionId edition, Instant at) {}
}
