package app.laurel.shop;

import static app.laurel.db.Tables.SHOP;
import static app.laurel.db.Tables.SHOP_ADDRESS;
import static org.jooq.Records.mapping;

import app.laurel.base.change.ShownTables;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.Bilingual;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record6;
import org.jooq.SelectJoinStep;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ShopStore {
    private final DSLContext sql;

    ShopStore(DSLContext sql) {
        this.sql = sql;
    }

    @Bean
    static ShownTables shownOfShop() {
        return ShownTables.of("shop", "shop_address");
    }

    Optional<Shop> find(ShopId id) {
        return shops().where(SHOP.ID.eq(id)).fetchOptional(mapping(ShopStore::shop));
    }

    List<Shop> list(Collection<ShopId> ids) {
        return shops().where(SHOP.ID.in(ids)).fetch(mapping(ShopStore::shop));
    }

    /** By the address that the shop is known by, or a further one. */
    Optional<Shop> findByAddress(CommunityId community, String address) {
        var further = sql.select(SHOP_ADDRESS.SHOP_ID)
                .from(SHOP_ADDRESS)
                .where(SHOP_ADDRESS.COMMUNITY_ID.eq(community), SHOP_ADDRESS.ADDRESS.eq(address));
        return shops().where(
                        SHOP.COMMUNITY_ID.eq(community), SHOP.DOMAIN.eq(address).or(SHOP.ID.in(further)))
                .fetchOptional(mapping(ShopStore::shop));
    }

    /** The further addresses of each shop of a community; shops without one are left out. */
    Map<ShopId, List<String>> furtherAddresses(CommunityId community) {
        return sql.select(SHOP_ADDRESS.SHOP_ID, SHOP_ADDRESS.ADDRESS)
                .from(SHOP_ADDRESS)
                .where(SHOP_ADDRESS.COMMUNITY_ID.eq(community))
                .orderBy(SHOP_ADDRESS.ADDRESS)
                .fetchGroups(SHOP_ADDRESS.SHOP_ID, SHOP_ADDRESS.ADDRESS);
    }

    void addAddress(Shop shop, String address) {
        sql.insertInto(SHOP_ADDRESS)
                .set(SHOP_ADDRESS.COMMUNITY_ID, shop.community())
                .set(SHOP_ADDRESS.ADDRESS, address)
                .set(SHOP_ADDRESS.SHOP_ID, shop.id())
                .execute();
    }

    List<Shop> list(CommunityId community) {
        return shops().where(SHOP.COMMUNITY_ID.eq(community))
                .orderBy(SHOP.NAME_KO, SHOP.ID)
                .fetch(mapping(ShopStore::shop));
    }

    /** @throws DuplicateKeyException if another shop of the community has the domain */
    ShopId add(CommunityId community, NewShop shop, Instant now) {
        return sql.insertInto(SHOP)
                .set(SHOP.COMMUNITY_ID, community)
                .set(SHOP.NAME_KO, shop.name().ko())
                .set(SHOP.NAME_EN, shop.name().en())
                .set(SHOP.DOMAIN, shop.domain())
                .set(SHOP.LISTED_YEAR, (short) shop.listedYear())
                .set(SHOP.CREATED_AT, now)
                .returningResult(SHOP.ID)
                .fetchSingle()
                .value1();
    }

    /** @throws DuplicateKeyException if another shop of the community has the domain */
    void rename(ShopId shop, Bilingual name, @Nullable String domain) {
        sql.update(SHOP)
                .set(SHOP.NAME_KO, name.ko())
                .set(SHOP.NAME_EN, name.en())
                .set(SHOP.DOMAIN, domain)
                .where(SHOP.ID.eq(shop))
                .execute();
    }

    private SelectJoinStep<Record6<ShopId, CommunityId, String, String, String, Short>> shops() {
        return sql.select(SHOP.ID, SHOP.COMMUNITY_ID, SHOP.NAME_KO, SHOP.NAME_EN, SHOP.DOMAIN, SHOP.LISTED_YEAR)
                .from(SHOP);
    }

    private static Shop shop(
            ShopId id, CommunityId community, String ko, String en, @Nullable String domain, short listedYear) {
        return new Shop(id, community, new Bilingual(ko, en), domain, listedYear);
    }
}
