package app.laurel.ballot;

import static app.laurel.db.Tables.BALLOT_TURNOUT;

import app.laurel.base.id.EditionId;
import app.laurel.base.id.MemberId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which members have voted, by day only. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class TurnoutStore {
    private final DSLContext sql;

    TurnoutStore(DSLContext sql) {
        this.sql = sql;
    }

    /** The first day stays: a change is no second vote. */
    void voted(EditionId edition, MemberId member, LocalDate day) {
        sql.insertInto(BALLOT_TURNOUT)
                .set(BALLOT_TURNOUT.EDITION_ID, edition)
                .set(BALLOT_TURNOUT.MEMBER_ID, member)
                .set(BALLOT_TURNOUT.VOTED_ON, day)
                .onDuplicateKeyIgnore()
                .execute();
    }

    void withdrew(EditionId edition, MemberId member) {
        sql.deleteFrom(BALLOT_TURNOUT)
                .where(BALLOT_TURNOUT.EDITION_ID.eq(edition), BALLOT_TURNOUT.MEMBER_ID.eq(member))
                .execute();
    }

    /** Those of these members who voted. */
    Set<MemberId> voted(EditionId edition, Collection<MemberId> members) {
        return sql.select(BALLOT_TURNOUT.MEMBER_ID)
                .from(BALLOT_TURNOUT)
                .where(BALLOT_TURNOUT.EDITION_ID.eq(edition), BALLOT_TURNOUT.MEMBER_ID.in(members))
                .fetchSet(BALLOT_TURNOUT.MEMBER_ID);
    }
}
