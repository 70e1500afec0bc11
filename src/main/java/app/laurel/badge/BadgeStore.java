package app.laurel.badge;

import static app.laurel.db.Tables.BADGE_STATE;
import static org.jooq.Records.mapping;

import app.laurel.base.change.ShownTables;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.AwardCode;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
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

    /** The last change of an award's badge; empty if there was none. */
    Optional<StateChange> find(AwardCode code) {
        return sql.select(
                        BADGE_STATE.STATE.convertFrom(BadgeState::valueOf),
                        BADGE_STATE.VERSION,
                        BADGE_STATE.REASON,
                        BADGE_STATE.CHANGED_AT,
                        BADGE_STATE.CHANGED_BY)
                .from(BADGE_STATE)
                .where(BADGE_STATE.AWARD_CODE.eq(code.value()), BADGE_STATE.VERSION.gt(0))
                .fetchOptional(mapping(StateChange::new));
    }

    /** Every award whose badge a moderator, or the end of its result, brought into one of these states, as it stands now. */
    Set<AwardCode> listIn(BadgeState... states) {
        return sql
                .select(BADGE_STATE.AWARD_CODE)
                .from(BADGE_STATE)
                .where(BADGE_STATE.VERSION.gt(0))
                .and(BADGE_STATE.STATE.in(Arrays.stream(states).map(Enum::name).toList()))
                .fetch(BADGE_STATE.AWARD_CODE)
                .stream()
                .flatMap(it -> AwardCode.find(it).stream())
                .collect(Collectors.toSet());
    }

    /**
     * As {@link #find}, locked until the transaction ends. The row is made if need be, by a statement that takes its exclusive lock
     * at once; version 0 is nobody's change.
     */
    StateChange lock(AwardCode code, @Nullable AccountId by, Instant now) {
        return sql.insertInto(BADGE_STATE)
                .set(BADGE_STATE.AWARD_CODE, code.value())
                .set(BADGE_STATE.STATE, BadgeState.ACTIVE.name())
                .set(BADGE_STATE.VERSION, 0)
                .set(BADGE_STATE.REASON, "")
                .set(BADGE_STATE.CHANGED_BY, by)
                .set(BADGE_STATE.CHANGED_AT, now)
                .onDuplicateKeyUpdate()
                .set(BADGE_STATE.VERSION, BADGE_STATE.VERSION)
                .returningResult(
                        BADGE_STATE.STATE.convertFrom(BadgeState::valueOf),
                        BADGE_STATE.VERSION,
                        BADGE_STATE.REASON,
                        BADGE_STATE.CHANGED_AT,
                        BADGE_STATE.CHANGED_BY)
                .fetchSingle(mapping(StateChange::new));
    }

    /** Puts a state in the place of exactly the one that was seen; false if that has moved on. */
    boolean replace(AwardCode code, int seen, BadgeState state, String reason, @Nullable AccountId by, Instant now) {
        return sql.update(BADGE_STATE)
                        .set(BADGE_STATE.STATE, state.name())
                        .set(BADGE_STATE.VERSION, seen + 1)
                        .set(BADGE_STATE.REASON, reason)
                        .set(BADGE_STATE.CHANGED_BY, by)
                        .set(BADGE_STATE.CHANGED_AT, now)
                        .where(BADGE_STATE.AWARD_CODE.eq(code.value()), BADGE_STATE.VERSION.eq(seen))
                        .execute()
                == 1;
    }

    /**
     * A state that was given to a badge, and why.
     *
     * @param by the second of two where it took two; null where no person did it
     */
    record StateChange(
            BadgeState state,
            int version,
            String reason,
            Instant at,
            @Nullable AccountId by) {}
}
