package app.laurel.badge;

import static app.laurel.db.Tables.BADGE_SIGHTING;

import app.laurel.badge.Sighting.Look;
import app.laurel.badge.Sighting.What;
import app.laurel.base.id.AwardCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where badges were found, the last time of each award, and when we look there again. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SightingStore {
    private final DSLContext sql;

    SightingStore(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Sighting> find(AwardCode code) {
        return sql.select(BADGE_SIGHTING.PAGE, BADGE_SIGHTING.SEEN_AT, BADGE_SIGHTING.LOOKED_AT, BADGE_SIGHTING.LOOK)
                .from(BADGE_SIGHTING)
                .where(BADGE_SIGHTING.AWARD_CODE.eq(code.value()))
                .fetchOptional(it -> sighting(it.value1(), it.value2(), it.value3(), it.value4()));
    }

    /** The codes of what is to be looked at as they stand there, the longest due first; nothing last seen before a moment. */
    List<String> listDue(Instant now, Instant seenFrom, int most) {
        return sql.select(BADGE_SIGHTING.AWARD_CODE)
                .from(BADGE_SIGHTING)
                .where(BADGE_SIGHTING.LOOK_DUE_AT.le(now), BADGE_SIGHTING.SEEN_AT.ge(seenFrom))
                .orderBy(BADGE_SIGHTING.LOOK_DUE_AT, BADGE_SIGHTING.AWARD_CODE)
                .limit(most)
                .fetch(BADGE_SIGHTING.AWARD_CODE);
    }

    void put(AwardCode code, Sighting sighting, Instant dueAt) {
        sql.insertInto(BADGE_SIGHTING)
                .set(BADGE_SIGHTING.AWARD_CODE, code.value())
                .set(BADGE_SIGHTING.PAGE, sighting.page())
                .set(BADGE_SIGHTING.SEEN_AT, sighting.at())
                .set(BADGE_SIGHTING.LOOKED_AT, sighting.last().at())
                .set(BADGE_SIGHTING.LOOK, sighting.last().shown().name())
                .set(BADGE_SIGHTING.LOOK_DUE_AT, dueAt)
                .onDuplicateKeyUpdate()
                .set(BADGE_SIGHTING.PAGE, sighting.page())
                .set(BADGE_SIGHTING.SEEN_AT, sighting.at())
                .set(BADGE_SIGHTING.LOOKED_AT, sighting.last().at())
                .set(BADGE_SIGHTING.LOOK, sighting.last().shown().name())
                .set(BADGE_SIGHTING.LOOK_DUE_AT, dueAt)
                .execute();
    }

    /** Notes another look at the same page; nothing where somebody has looked meanwhile. */
    void replace(AwardCode code, Sighting known, Sighting next, Instant dueAt) {
        sql.update(BADGE_SIGHTING)
                .set(BADGE_SIGHTING.SEEN_AT, next.at())
                .set(BADGE_SIGHTING.LOOKED_AT, next.last().at())
                .set(BADGE_SIGHTING.LOOK, next.last().shown().name())
                .set(BADGE_SIGHTING.LOOK_DUE_AT, dueAt)
                .where(
                        BADGE_SIGHTING.AWARD_CODE.eq(code.value()),
                        BADGE_SIGHTING.PAGE.eq(known.page()),
                        BADGE_SIGHTING.LOOKED_AT.eq(known.last().at()))
                .execute();
    }

    /** @param code as it stands there */
    void postpone(String code, Instant dueAt) {
        sql.update(BADGE_SIGHTING)
                .set(BADGE_SIGHTING.LOOK_DUE_AT, dueAt)
                .where(BADGE_SIGHTING.AWARD_CODE.eq(code))
                .execute();
    }

    private static Sighting sighting(String page, Instant seenAt, Instant lookedAt, String shown) {
        return new Sighting(page, seenAt, new Look(lookedAt, What.valueOf(shown)));
    }
}
