package app.laurel.fulfilment;

import static app.laurel.db.Tables.FULFILMENT_PLAQUE;

import app.laurel.base.id.AwardCode;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.ShopId;
import app.laurel.db.tables.records.FulfilmentPlaqueRecord;
import app.laurel.fulfilment.Plaque.Notes;
import app.laurel.fulfilment.Plaque.Shipment;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PlaqueStore {
    private final DSLContext sql;

    PlaqueStore(DSLContext sql) {
        this.sql = sql;
    }

    /** False where it was offered before. */
    boolean offer(AwardCode award, CommunityId community, ShopId shop, Instant now) {
        return sql.insertInto(FULFILMENT_PLAQUE)
                        .set(FULFILMENT_PLAQUE.AWARD_CODE, award.value())
                        .set(FULFILMENT_PLAQUE.COMMUNITY_ID, community)
                        .set(FULFILMENT_PLAQUE.SHOP_ID, shop)
                        .set(FULFILMENT_PLAQUE.STATE, PlaqueState.OFFERED.name())
                        .set(FULFILMENT_PLAQUE.VERSION, 1)
                        .set(FULFILMENT_PLAQUE.MOVED_AT, now)
                        .set(FULFILMENT_PLAQUE.ACTED_AT, now)
                        .onDuplicateKeyIgnore()
                        .execute()
                > 0;
    }

    Optional<Plaque> find(AwardCode award) {
        return sql.selectFrom(FULFILMENT_PLAQUE)
                .where(FULFILMENT_PLAQUE.AWARD_CODE.eq(award.value()))
                .fetchOptional(PlaqueStore::plaque);
    }

    /** Locked until the transaction ends. */
    Optional<Plaque> lock(AwardCode award) {
        return sql.selectFrom(FULFILMENT_PLAQUE)
                .where(FULFILMENT_PLAQUE.AWARD_CODE.eq(award.value()))
                .forUpdate()
                .fetchOptional(PlaqueStore::plaque);
    }

    List<Plaque> list(CommunityId community) {
        return list(FULFILMENT_PLAQUE.COMMUNITY_ID.eq(community));
    }

    List<Plaque> list(Collection<ShopId> shops) {
        return list(FULFILMENT_PLAQUE.SHOP_ID.in(shops));
    }

    private List<Plaque> list(Condition which) {
        return sql.selectFrom(FULFILMENT_PLAQUE)
                .where(which)
                .orderBy(FULFILMENT_PLAQUE.MOVED_AT.desc(), FULFILMENT_PLAQUE.AWARD_CODE)
                .fetch(PlaqueStore::plaque);
    }

    /** Moves exactly the one that was seen; false if it has moved on. */
    boolean move(Plaque seen, PlaqueState to, @Nullable Shipment shipment, Instant now) {
        return sql.update(FULFILMENT_PLAQUE)
                        .set(FULFILMENT_PLAQUE.STATE, to.name())
                        .set(FULFILMENT_PLAQUE.VERSION, seen.version() + 1)
                        .set(FULFILMENT_PLAQUE.CARRIER, shipment == null ? null : shipment.carrier())
                        .set(FULFILMENT_PLAQUE.TRACKING, shipment == null ? null : shipment.tracking())
                        .set(FULFILMENT_PLAQUE.MOVED_AT, now)
                        .set(FULFILMENT_PLAQUE.ACTED_AT, now)
                        .set(FULFILMENT_PLAQUE.REMINDED, 0)
                        .setNull(FULFILMENT_PLAQUE.WISH)
                        .where(isStill(seen))
                        .execute()
                > 0;
    }

    /** Notes that where exactly the one that was seen goes has changed; false if it has moved on. */
    boolean redirect(Plaque seen, Instant now) {
        return sql.update(FULFILMENT_PLAQUE)
                        .set(FULFILMENT_PLAQUE.VERSION, seen.version() + 1)
                        .set(FULFILMENT_PLAQUE.ACTED_AT, now)
                        .set(FULFILMENT_PLAQUE.REMINDED, 0)
                        .setNull(FULFILMENT_PLAQUE.ERASED_AT)
                        .where(isStill(seen))
                        .execute()
                > 0;
    }

    private static Condition isStill(Plaque seen) {
        return FULFILMENT_PLAQUE.AWARD_CODE.eq(seen.award().value()).and(FULFILMENT_PLAQUE.VERSION.eq(seen.version()));
    }

    private static Plaque plaque(FulfilmentPlaqueRecord row) {
        var carrier = row.getCarrier();
        var tracking = row.getTracking();
        var proof = row.getProof();
        return new Plaque(
                new AwardCode(row.getAwardCode()),
                row.getCommunityId(),
                row.getShopId(),
                PlaqueState.valueOf(row.getState()),
                row.getVersion(),
                carrier == null || tracking == null ? null : new Shipment(carrier, tracking),
                row.getMovedAt(),
                new Notes(
                        row.getActedAt(),
                        row.getReminded(),
                        row.getRemindedAt(),
                        row.getWish(),
                        proof == null ? null : Proof.parse(proof),
                        row.getErasedAt()));
    }
}
