package app.laurel.shop;

import static app.laurel.db.Tables.SHOP;
import static app.laurel.db.Tables.SHOP_DISPUTE;

import app.laurel.base.id.CommunityId;
import app.laurel.base.id.MemberId;
import app.laurel.base.id.ShopId;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Disputes that are open. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DisputeStore {
    private final DSLContext sql;

    DisputeStore(DSLContext sql) {
        this.sql = sql;
    }

    /** False where the member has one open about the shop. */
    boolean open(Dispute dispute) {
        return sql.insertInto(SHOP_DISPUTE)
                        .set(SHOP_DISPUTE.SHOP_ID, dispute.shop())
                        .set(SHOP_DISPUTE.MEMBER_ID, dispute.by())
                        .set(SHOP_DISPUTE.REASON, dispute.reason())
                        .set(SHOP_DISPUTE.OPENED_AT, dispute.openedAt())
                        .onDuplicateKeyIgnore()
                        .execute()
                > 0;
    }

    /** All in a community, the earliest first. */
    List<Dispute> list(CommunityId community) {
        return sql.select(SHOP_DISPUTE.SHOP_ID, SHOP_DISPUTE.MEMBER_ID, SHOP_DISPUTE.REASON, SHOP_DISPUTE.OPENED_AT)
                .from(SHOP_DISPUTE)
                .join(SHOP)
                .on(SHOP.ID.eq(SHOP_DISPUTE.SHOP_ID))
                .where(SHOP.COMMUNITY_ID.eq(community))
                .orderBy(SHOP_DISPUTE.OPENED_AT, SHOP_DISPUTE.SHOP_ID, SHOP_DISPUTE.MEMBER_ID)
                .fetch(Records.mapping(Dispute::new));
    }

    boolean has(ShopId shop, MemberId member) {
        return sql.fetchExists(SHOP_DISPUTE, SHOP_DISPUTE.SHOP_ID.eq(shop), SHOP_DISPUTE.MEMBER_ID.eq(member));
    }

    void remove(ShopId shop, MemberId member) {
        sql.deleteFrom(SHOP_DISPUTE)
                .where(SHOP_DISPUTE.SHOP_ID.eq(shop), SHOP_DISPUTE.MEMBER_ID.eq(member))
                .execute();
    }

    /** How many ended. */
    int removeAll(ShopId shop) {
        return sql.deleteFrom(SHOP_DISPUTE).where(SHOP_DISPUTE.SHOP_ID.eq(shop)).execute();
    }
}
