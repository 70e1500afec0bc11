package app.laurel.setback;

import static app.laurel.db.Tables.SETBACK_PIECE;

import app.laurel.base.id.CommunityId;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SetbackStore {
    private final DSLContext sql;

    SetbackStore(DSLContext sql) {
        this.sql = sql;
    }

    /** Returns how often it has failed by now. */
    int add(Piece piece, String words, Instant now) {
        sql.insertInto(SETBACK_PIECE)
                .set(SETBACK_PIECE.WORK, piece.work())
                .set(SETBACK_PIECE.SUBJECT, piece.subject())
                .set(SETBACK_PIECE.COMMUNITY_ID, piece.community())
                .set(SETBACK_PIECE.WORDS, words)
                .set(SETBACK_PIECE.FIRST_AT, now)
                .set(SETBACK_PIECE.LATEST_AT, now)
                .onDuplicateKeyUpdate()
                .set(SETBACK_PIECE.WORDS, words)
                .set(SETBACK_PIECE.TIMES, SETBACK_PIECE.TIMES.plus(1))
                .set(SETBACK_PIECE.LATEST_AT, now)
                .execute();
        return sql.select(SETBACK_PIECE.TIMES)
                .from(SETBACK_PIECE)
                .where(SETBACK_PIECE.WORK.eq(piece.work()), SETBACK_PIECE.SUBJECT.eq(piece.subject()))
                .fetchSingle()
                .value1();
    }

    void clear(Piece piece) {
        sql.deleteFrom(SETBACK_PIECE)
                .where(SETBACK_PIECE.WORK.eq(piece.work()), SETBACK_PIECE.SUBJECT.eq(piece.subject()))
                .execute();
    }

    /** @param community null for all of the installation */
    List<Setback> list(@Nullable CommunityId community, Instant since, int limit) {
        return sql.select(
                        SETBACK_PIECE.WORK,
                        SETBACK_PIECE.SUBJECT,
                        SETBACK_PIECE.WORDS,
                        SETBACK_PIECE.TIMES,
                        SETBACK_PIECE.FIRST_AT,
                        SETBACK_PIECE.LATEST_AT)
                .from(SETBACK_PIECE)
                .where(
                        SETBACK_PIECE.LATEST_AT.gt(since).or(SETBACK_PIECE.WORK.eq(Setback.RESTORED)),
                        community == null ? DSL.noCondition() : SETBACK_PIECE.COMMUNITY_ID.eq(community))
                .orderBy(SETBACK_PIECE.LATEST_AT.desc(), SETBACK_PIECE.SUBJECT)
                .limit(limit)
                .fetch(Records.mapping(Setback::new));
    }
}
