package app.laurel.badge;

import static app.laurel.db.Tables.BADGE_SIGHTING;
import static org.jooq.Records.mapping;

import app.laurel.base.id.AwardCode;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where badges were found, the last time of each award. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SightingStore {
    private final DSLContext sql;

    SightingStore(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Sighting> find(AwardCode code) {
        return sql.select(BADGE_SIGHTING.PAGE, BADGE_SIGHTING.SEEN_AT)
                .from(BADGE_SIGHTING)
                .where(BADGE_SIGHTING.AWARD_CODE.eq(code.value()))
                .fetchOptional(mapping(Sighting::new));
    }

    void put(AwardCode code, Sighting sighting) {
        sql.insertInto(BADGE_SIGHTING)
                .set(BADGE_SIGHTING.AWARD_CODE, code.value())
                .set(BADGE_SIGHTING.PAGE, sighting.page())
                .set(BADGE_SIGHTING.SEEN_AT, sighting.at())
                .onDuplicateKeyUpdate()
                .set(BADGE_SIGHTING.PAGE, sighting.page())
                .set(BADGE_SIGHTING.SEEN_AT, sighting.at())
                .execute();
    }
}
