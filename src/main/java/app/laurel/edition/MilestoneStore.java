package app.laurel.edition;

import static app.laurel.db.Tables.EDITION;
import static app.laurel.db.Tables.EDITION_DATE_MOVE;
import static app.laurel.db.Tables.EDITION_MILESTONE;
import static org.jooq.Records.mapping;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.EditionId;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which dates have passed, and which were moved. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class MilestoneStore {
    private final DSLContext sql;

    MilestoneStore(DSLContext sql) {
        this.sql = sql;
    }

    /** Notes that a milestone has passed; false if that is noted already. */
    boolean pass(EditionId edition, Milestone milestone, Instant now) {
        return sql.insertInto(EDITION_MILESTONE)
                        .set(EDITION_MILESTONE.EDITION_ID, edition)
                        .set(EDITION_MILESTONE.MILESTONE, milestone.name())
                        .set(EDITION_MILESTONE.PASSED_AT, now)
                        .onDuplicateKeyIgnore()
                        .execute()
                > 0;
    }

    List<Milestone> passed(EditionId edition) {
        return sql.select(EDITION_MILESTONE.MILESTONE)
                .from(EDITION_MILESTONE)
                .where(EDITION_MILESTONE.EDITION_ID.eq(edition))
                .fetch(it -> Milestone.valueOf(it.value1()));
    }

    /** Editions whose voting is not noted as closed, or that have a date of publication not noted as passed. */
    List<EditionId> unfinished() {
        return sql.select(EDITION.ID)
                .from(EDITION)
                .whereNotExists(passed(Milestone.VOTING_CLOSES))
                .or(EDITION.PUBLISHES_AT.isNotNull().and(org.jooq.impl.DSL.notExists(passed(Milestone.PUBLISHES))))
                .fetch(EDITION.ID);
    }

    private org.jooq.Select<?> passed(Milestone milestone) {
        return sql.selectOne()
                .from(EDITION_MILESTONE)
                .where(EDITION_MILESTONE.EDITION_ID.eq(EDITION.ID), EDITION_MILESTONE.MILESTONE.eq(milestone.name()));
    }

    void addMove(EditionId edition, DateMove move, AccountId by) {
        sql.insertInto(EDITION_DATE_MOVE)
                .set(EDITION_DATE_MOVE.EDITION_ID, edition)
                .set(EDITION_DATE_MOVE.MILESTONE, move.milestone().name())
                .set(EDITION_DATE_MOVE.MOVED_FROM, move.from())
                .set(EDITION_DATE_MOVE.MOVED_TO, move.to())
                .set(EDITION_DATE_MOVE.REASON, move.reason())
                .set(EDITION_DATE_MOVE.MOVED_BY, by)
                .set(EDITION_DATE_MOVE.MOVED_AT, move.movedAt())
                .execute();
    }

    List<Moved> moves(EditionId edition) {
        return sql.select(
                        EDITION_DATE_MOVE.MILESTONE,
                        EDITION_DATE_MOVE.MOVED_FROM,
                        EDITION_DATE_MOVE.MOVED_TO,
                        EDITION_DATE_MOVE.REASON,
                        EDITION_DATE_MOVE.MOVED_AT,
                        EDITION_DATE_MOVE.MOVED_BY)
                .from(EDITION_DATE_MOVE)
                .where(EDITION_DATE_MOVE.EDITION_ID.eq(edition))
                .orderBy(EDITION_DATE_MOVE.ID)
                .fetch(mapping(MilestoneStore::move));
    }

    private static Moved move(
            String milestone,
            @Nullable Instant from,
            @Nullable Instant to,
            String reason,
            Instant movedAt,
            AccountId by) {
        return new Moved(new DateMove(Milestone.valueOf(milestone), from, to, reason, movedAt, List.of()), by);
    }

    /** A date that was moved, and by whom: the second of two where it took two. */
    record Moved(DateMove move, AccountId by) {}
}
