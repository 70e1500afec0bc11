package app.laurel.shop;

import static app.laurel.db.Tables.SHOP;
import static app.laurel.db.Tables.SHOP_TIE;

import app.laurel.base.change.ShownTables;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.MemberId;
import app.laurel.base.id.ShopId;
import java.time.Instant;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ties of members to shops, those that ended included. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class TieStore {
    private final DSLContext sql;

    TieStore(DSLContext sql) {
        this.sql = sql;
    }

    @Bean
    static ShownTables shownOfTies() {
        return ShownTables.of("shop_tie");
    }

    /** Begins a tie; false if it lasts already. */
    boolean begin(ShopId shop, MemberId member, Tie.Kind kind, Instant now) {
        if (sql.fetchExists(SHOP_TIE, lasting(shop, member, kind))) return false;
        sql.insertInto(SHOP_TIE)
                .set(SHOP_TIE.SHOP_ID, shop)
                .set(SHOP_TIE.MEMBER_ID, member)
                .set(SHOP_TIE.KIND, kind.name())
                .set(SHOP_TIE.SINCE, now)
                .execute();
        return true;
    }

    void end(ShopId shop, MemberId member, Tie.Kind kind, Instant now) {
        sql.update(SHOP_TIE)
                .set(SHOP_TIE.ENDED_AT, now)
                .where(lasting(shop, member, kind))
                .execute();
    }

    /** All ties to the shops of a community. */
    List<Tie> list(CommunityId community) {
        return sql.select(SHOP_TIE.SHOP_ID, SHOP_TIE.MEMBER_ID, SHOP_TIE.KIND, SHOP_TIE.SINCE, SHOP_TIE.ENDED_AT)
                .from(SHOP_TIE)
                .join(SHOP)
                .on(SHOP.ID.eq(SHOP_TIE.SHOP_ID))
                .where(SHOP.COMMUNITY_ID.eq(community))
                .orderBy(SHOP_TIE.ID)
                .fetch(Records.mapping((shop, member, kind, since, ended) ->
                        new Tie(shop, member, Tie.Kind.valueOf(kind), since, ended)));
    }

    private static Condition lasting(ShopId shop, MemberId member, Tie.Kind kind) {
        return SHOP_TIE.SHOP_ID
                .eq(shop)
                .and(SHOP_TIE.MEMBER_ID.eq(member))
                .and(SHOP_TIE.KIND.eq(kind.name()))
                .and(SHOP_TIE.ENDED_AT.isNull());
    }
}
