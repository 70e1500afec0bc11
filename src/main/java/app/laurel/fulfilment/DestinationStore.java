package app.laurel.fulfilment;

import static app.laurel.db.Tables.FULFILMENT_DESTINATION;
import static app.laurel.db.Tables.FULFILMENT_PLAQUE;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.AwardCode;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where plaques are sent; only what is sealed. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DestinationStore {
    private final DSLContext sql;

    DestinationStore(DSLContext sql) {
        this.sql = sql;
    }

    void put(AwardCode award, AccountId by, byte[] sealed, Instant now) {
        sql.insertInto(FULFILMENT_DESTINATION)
                .set(FULFILMENT_DESTINATION.AWARD_CODE, award.value())
                .set(FULFILMENT_DESTINATION.ACCOUNT_ID, by)
                .set(FULFILMENT_DESTINATION.SEALED, sealed)
                .set(FULFILMENT_DESTINATION.GIVEN_AT, now)
                .onDuplicateKeyUpdate()
                .set(FULFILMENT_DESTINATION.ACCOUNT_ID, by)
                .set(FULFILMENT_DESTINATION.SEALED, sealed)
                .set(FULFILMENT_DESTINATION.GIVEN_AT, now)
                .execute();
    }

    Optional<byte[]> find(AwardCode award) {
        return sql.select(FULFILMENT_DESTINATION.SEALED)
                .from(FULFILMENT_DESTINATION)
                .where(FULFILMENT_DESTINATION.AWARD_CODE.eq(award.value()))
                .fetchOptional(FULFILMENT_DESTINATION.SEALED);
    }

    /** The awards to whose plaques somebody gave a destination. */
    List<AwardCode> list(AccountId by) {
        return sql.select(FULFILMENT_DESTINATION.AWARD_CODE)
                .from(FULFILMENT_DESTINATION)
                .where(FULFILMENT_DESTINATION.ACCOUNT_ID.eq(by))
                .orderBy(FULFILMENT_DESTINATION.GIVEN_AT, FULFILMENT_DESTINATION.AWARD_CODE)
                .fetch(it -> new AwardCode(it.value1()));
    }

    void erase(AccountId by) {
        sql.deleteFrom(FULFILMENT_DESTINATION)
                .where(FULFILMENT_DESTINATION.ACCOUNT_ID.eq(by))
                .execute();
    }

    /** The awards to whose plaques somebody gave a destination, and that nobody has ordered yet. */
    List<AwardCode> listNotOrdered() {
        return sql.select(FULFILMENT_DESTINATION.AWARD_CODE)
                .from(FULFILMENT_DESTINATION)
                .join(FULFILMENT_PLAQUE)
                .on(FULFILMENT_PLAQUE.AWARD_CODE.eq(FULFILMENT_DESTINATION.AWARD_CODE))
                .where(FULFILMENT_PLAQUE.STATE.in(Stream.of(PlaqueState.values())
                        .filter(PlaqueState::takesDestination)
                        .map(PlaqueState::name)
                        .toList()))
                .fetch(it -> new AwardCode(it.value1()));
    }

    /** False where none was kept. */
    boolean erase(AwardCode award) {
        return erase(List.of(award)) > 0;
    }

    int erase(Collection<AwardCode> awards) {
        return sql.deleteFrom(FULFILMENT_DESTINATION)
                .where(FULFILMENT_DESTINATION.AWARD_CODE.in(
                        awards.stream().map(AwardCode::value).toList()))
                .execute();
    }

    /** Those of plaques that had come into this state by a moment, and are in it still. */
    int erase(PlaqueState state, Instant by) {
        return sql.deleteFrom(FULFILMENT_DESTINATION)
                .where(FULFILMENT_DESTINATION.AWARD_CODE.in(sql.select(FULFILMENT_PLAQUE.AWARD_CODE)
                        .from(FULFILMENT_PLAQUE)
                        .where(FULFILMENT_PLAQUE.STATE.eq(state.name()), FULFILMENT_PLAQUE.MOVED_AT.le(by))))
                .execute();
    }
}
