package app.laurel.shop;

import static app.laurel.db.Tables.SHOP;
import static app.laurel.db.Tables.SHOP_CLAIM;

import app.laurel.base.id.CommunityId;
import app.laurel.base.id.MemberId;
import app.laurel.base.id.ShopId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record6;
import org.jooq.Records;
import org.jooq.SelectJoinStep;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Claims that are open. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ClaimStore {
    /** How often a code may be typed before it is good no more. */
    private static final byte MOST_TRIES = 5;

    private final DSLContext sql;

    ClaimStore(DSLContext sql) {
        this.sql = sql;
    }

    /** Begins a claim; one that the member has begun before ends. */
    void put(Claim claim, byte[] hash, Instant now) {
        sql.deleteFrom(SHOP_CLAIM).where(of(claim.shop(), claim.member())).execute();
        sql.insertInto(SHOP_CLAIM)
                .set(SHOP_CLAIM.SHOP_ID, claim.shop())
                .set(SHOP_CLAIM.MEMBER_ID, claim.member())
                .set(SHOP_CLAIM.WAY, claim.way().name())
                .set(SHOP_CLAIM.ADDRESS, claim.address())
                .set(SHOP_CLAIM.CODE_HASH, hash)
                .set(SHOP_CLAIM.ASKED_AT, now)
                .set(SHOP_CLAIM.EXPIRES_AT, claim.expiresAt())
                .execute();
    }

    Optional<Claim> find(ShopId shop, MemberId member, Instant now) {
        return claims().where(of(shop, member), SHOP_CLAIM.EXPIRES_AT.gt(now))
                .fetchOptional(Records.mapping(ClaimStore::claim));
    }

    /** The claims in a community that wait for a moderator, the earliest first. */
    List<Claim> listWaiting(CommunityId community, Instant now) {
        return claims().join(SHOP)
                .on(SHOP.ID.eq(SHOP_CLAIM.SHOP_ID))
                .where(SHOP.COMMUNITY_ID.eq(community), SHOP_CLAIM.EVIDENCE.isNotNull(), SHOP_CLAIM.EXPIRES_AT.gt(now))
                .orderBy(SHOP_CLAIM.ASKED_AT, SHOP_CLAIM.MEMBER_ID)
                .fetch(Records.mapping(ClaimStore::claim));
    }

    /** False where the code was typed too often. */
    boolean takeTry(ShopId shop, MemberId member) {
        return sql.update(SHOP_CLAIM)
                        .set(SHOP_CLAIM.TRIES, SHOP_CLAIM.TRIES.plus((byte) 1))
                        .where(of(shop, member), SHOP_CLAIM.TRIES.lt(MOST_TRIES))
                        .execute()
                > 0;
    }

    /** False where there is no such claim any more. */
    boolean addEvidence(ShopId shop, MemberId member, String evidence) {
        return sql.update(SHOP_CLAIM)
                        .set(SHOP_CLAIM.EVIDENCE, evidence)
                        .where(of(shop, member), SHOP_CLAIM.WAY.eq(ClaimWay.INTRODUCTION.name()))
                        .execute()
                > 0;
    }

    /** Ends the claim of exactly this code; false if it was used or replaced meanwhile, or is another one. */
    boolean use(Claim claim, byte[] hash) {
        return sql.deleteFrom(SHOP_CLAIM)
                        .where(
                                of(claim.shop(), claim.member()),
                                SHOP_CLAIM.WAY.eq(claim.way().name()),
                                SHOP_CLAIM.CODE_HASH.eq(hash))
                        .execute()
                > 0;
    }

    boolean remove(ShopId shop, MemberId member) {
        return sql.deleteFrom(SHOP_CLAIM).where(of(shop, member)).execute() > 0;
    }

    void removeEnded(Instant now) {
        sql.deleteFrom(SHOP_CLAIM).where(SHOP_CLAIM.EXPIRES_AT.le(now)).execute();
    }

    private SelectJoinStep<Record6<ShopId, MemberId, String, String, String, Instant>> claims() {
        return sql.select(
                        SHOP_CLAIM.SHOP_ID,
                        SHOP_CLAIM.MEMBER_ID,
                        SHOP_CLAIM.WAY,
                        SHOP_CLAIM.ADDRESS,
                        SHOP_CLAIM.EVIDENCE,
                        SHOP_CLAIM.EXPIRES_AT)
                .from(SHOP_CLAIM);
    }

    private static Claim claim(
            ShopId shop, MemberId member, String way, String address, String evidence, Instant expiresAt) {
        return new Claim(shop, member, ClaimWay.valueOf(way), address, evidence, expiresAt);
    }

    private static Condition of(ShopId shop, MemberId member) {
        return SHOP_CLAIM.SHOP_ID.eq(shop).and(SHOP_CLAIM.MEMBER_ID.eq(member));
    }
}
