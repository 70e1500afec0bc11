package app.laurel.result;

import static app.laurel.db.Tables.RESULT_AWARD;

import app.laurel.base.id.AwardCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which awards their shops declined. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DeclineStore {
    private final DSLContext sql;

    DeclineStore(DSLContext sql) {
        this.sql = sql;
    }

    /** False where it was declined before. */
    boolean decline(AwardCode code, Instant now) {
        return sql.update(RESULT_AWARD)
                        .set(RESULT_AWARD.DECLINED_AT, now)
                        .where(RESULT_AWARD.CODE.eq(code.value()), RESULT_AWARD.DECLINED_AT.isNull())
                        .execute()
                > 0;
    }

    /** Since when it is declined; empty where it is not. Nobody else changes that until the transaction ends. */
    Optional<Instant> lock(AwardCode code) {
        return sql.select(RESULT_AWARD.DECLINED_AT)
                .from(RESULT_AWARD)
                .where(RESULT_AWARD.CODE.eq(code.value()))
                .forUpdate()
                .fetchOptional(RESULT_AWARD.DECLINED_AT);
    }

    void clear(AwardCode code) {
        sql.update(RESULT_AWARD)
                .setNull(RESULT_AWARD.DECLINED_AT)
                .where(RESULT_AWARD.CODE.eq(code.value()))
                .execute();
    }

    List<AwardCode> list() {
        return list(RESULT_AWARD.DECLINED_AT.isNotNull());
    }

    /** Those that were declined by then. */
    List<AwardCode> listUntil(Instant moment) {
        return list(RESULT_AWARD.DECLINED_AT.le(moment));
    }

    private List<AwardCode> list(Condition which) {
        return sql.select(RESULT_AWARD.CODE).from(RESULT_AWARD).where(which).fetch(RESULT_AWARD.CODE).stream()
                .flatMap(it -> AwardCode.find(it).stream())
                .toList();
    }
}
