package app.laurel.ballot;

import static app.laurel.db.Tables.BALLOT_TURNOUT;

import app.laurel.base.id.EditionId;
import app.laurel.base.id.MemberId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
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

    /** The first day stays: a change is no second vote. Whoever votes online has no ballot on paper any more. */
    void voted(EditionId edition, MemberId member, LocalDate day) {
        sql.insertInto(BALLOT_TURNOUT)
                .set(BALLOT_TURNOUT.EDITION_ID, edition)
                .set(BALLOT_TURNOUT.MEMBER_ID, member)
                .set(BALLOT_TURNOUT.VOTED_ON, day)
                .set(BALLOT_TURNOUT.ON_PAPER, false)
                .onDuplicateKeyUpdate()
                .set(BALLOT_TURNOUT.ON_PAPER, false)
                .execute();
    }

    /** Notes ballots on paper; a later file is no second vote. */
    void votedOnPaper(EditionId edition, Collection<MemberId> members, LocalDate day) {
        if (members.isEmpty()) return;
        sql.insertInto(
                        BALLOT_TURNOUT,
                        BALLOT_TURNOUT.EDITION_ID,
                        BALLOT_TURNOUT.MEMBER_ID,
                        BALLOT_TURNOUT.VOTED_ON,
                        BALLOT_TURNOUT.ON_PAPER)
                .valuesOfRows(members.stream()
                        .map(it -> DSL.row(edition, it, day, true))
                        .toList())
                .onDuplicateKeyIgnore()
                .execute();
    }

    /** Those of these members whose ballot is one on paper. */
    Set<MemberId> onPaper(EditionId edition, Collection<MemberId> members) {
        return sql.select(BALLOT_TURNOUT.MEMBER_ID)
                .from(BALLOT_TURNOUT)
                .where(
                        BALLOT_TURNOUT.EDITION_ID.eq(edition),
                        BALLOT_TURNOUT.ON_PAPER.isTrue(),
                        BALLOT_TURNOUT.MEMBER_ID.in(members))
                .fetchSet(BALLOT_TURNOUT.MEMBER_ID);
    }

    /** How many ballots on paper stand. */
    int countOnPaper(EditionId edition) {
        return sql.fetchCount(BALLOT_TURNOUT, BALLOT_TURNOUT.EDITION_ID.eq(edition), BALLOT_TURNOUT.ON_PAPER.isTrue());
    }

    Optional<LocalDate> votedOn(EditionId edition, MemberId member) {
        return sql.select(BALLOT_TURNOUT.VOTED_ON)
                .from(BALLOT_TURNOUT)
                .where(BALLOT_TURNOUT.EDITION_ID.eq(edition), BALLOT_TURNOUT.MEMBER_ID.eq(member))
                .fetchOptional(BALLOT_TURNOUT.VOTED_ON);
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
