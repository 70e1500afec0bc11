package app.laurel.badge;

import static app.laurel.db.Tables.BADGE_STATE;
import static org.jooq.Records.mapping;

import app.laurel.base.change.ShownTables;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.AwardCode;
import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class BadgeStore {
    private final DSLContext sql;

    BadgeStore(DSLContext sql) {
        this.sql = sql;
    }

    @Bean
    static ShownTables shownOfBadge() {
        return ShownTables.of("badge_state");
    }

    /** The last change of an award's badge by a moderator; empty if there was none. */
    Optional<StateChange> find(AwardCode code) {
        return sql.select(
                        BADGE_STATE.STATE.convertFrom(BadgeState::valueOf),
                        BADGE_STATE.VERSION,
                        BADGE_STATE.REASON,
                        BADGE_STATE.CHANGED_AT)
                .from(BADGE_STATE)
                .where(BADGE_STATE.AWARD_CODE.eq(code.value()))
                .fetchOptional(mapping(StateChange::new));
    }

    void setState(AwardCode code, BadgeState state, String reason, AccountId by, Instant now) {
        sql.insertInto(BADGE_STATE)
                .set(BADGE_STATE.AWARD_CODE, code.value())
                .set(BADGE_STATE.STATE, state.name())
                .set(BADGE_STATE.VERSION, 1)
                .set(BADGE_STATE.REASON, reason)
                .set(BADGE_STATE.CHANGED_BY, by)
                .set(BADGE_STATE.CHANGED_AT, now)
                .onDuplicateKeyUpdate()
                .set(BADGE_STATE.STATE, state.name())
                .set(BADGE_STATE.VERSION, BADGE_STATE.VERSION.plus(1))
                .set(BADGE_STATE.REASON, reason)
                .set(BADGE_STATE.CHANGED_BY, by)
                .set(BADGE_STATE.CHANGED_AT, now)
                .execute();
    }

    /** A state that a moderator gave a badge, and why. */
    record StateChange(BadgeState state, int version, String reason, Instant at) {}
}
