package app.laurel.rehearsal;

import static app.laurel.db.Tables.REHEARSAL;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;

import app.laurel.base.id.CommunityId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RehearsalStore {
    private final DSLContext sql;

    RehearsalStore(DSLContext sql) {
        this.sql = sql;
    }

    List<Rehearsal> list() {
        return list(noCondition());
    }

    /** That of a community, or that which is played in it. */
    Optional<Rehearsal> find(CommunityId either) {
        return list(REHEARSAL.COMMUNITY_ID.eq(either).or(REHEARSAL.COPY_ID.eq(either.value()))).stream()
                .findFirst();
    }

    void add(Rehearsal begun) {
        sql.insertInto(REHEARSAL)
                .set(REHEARSAL.COMMUNITY_ID, begun.community())
                .set(REHEARSAL.COPY_ID, begun.copy().value())
                .set(REHEARSAL.AWARD_YEAR, (short) begun.year())
                .set(REHEARSAL.VOTERS, begun.voters())
                .set(REHEARSAL.BEGUN_AT, begun.begunAt())
                .set(REHEARSAL.ENDS_AT, begun.endsAt())
                .execute();
    }

    void markNominated(CommunityId copy) {
        sql.update(REHEARSAL)
                .set(REHEARSAL.NOMINATED, true)
                .where(REHEARSAL.COPY_ID.eq(copy.value()))
                .execute();
    }

    void setBallots(CommunityId copy, int ballots) {
        sql.update(REHEARSAL)
                .set(REHEARSAL.BALLOTS, ballots)
                .where(REHEARSAL.COPY_ID.eq(copy.value()))
                .execute();
    }

    void end(CommunityId copy, Instant now) {
        sql.update(REHEARSAL)
                .set(REHEARSAL.ENDS_AT, now)
                .where(REHEARSAL.COPY_ID.eq(copy.value()))
                .execute();
    }

    void forget(CommunityId copy) {
        sql.deleteFrom(REHEARSAL).where(REHEARSAL.COPY_ID.eq(copy.value())).execute();
    }

    private List<Rehearsal> list(Condition which) {
        return sql.select(
                        REHEARSAL.COMMUNITY_ID,
                        REHEARSAL.COPY_ID.convertFrom(CommunityId::new),
                        REHEARSAL.AWARD_YEAR.convertFrom(Short::intValue),
                        REHEARSAL.VOTERS,
                        REHEARSAL.NOMINATED,
                        REHEARSAL.BALLOTS,
                        REHEARSAL.BEGUN_AT,
                        REHEARSAL.ENDS_AT)
                .from(REHEARSAL)
                .where(which)
                .orderBy(REHEARSAL.COPY_ID)
                .fetch(mapping(Rehearsal::new));
    }
}
