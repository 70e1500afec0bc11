package app.laurel.shop;

import static app.laurel.db.Tables.SHOP_PROOF;

import app.laurel.base.id.MemberId;
import app.laurel.base.id.ShopId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record7;
import org.jooq.Records;
import org.jooq.SelectJoinStep;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The published codes of owners. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ProofStore {
    private final DSLContext sql;

    ProofStore(DSLContext sql) {
        this.sql = sql;
    }

    /** Keeps a proof in the place of an older one of the same owner. */
    void put(Claim proved, byte[] hash, Instant dueAt) {
        remove(proved.shop(), proved.member());
        sql.insertInto(SHOP_PROOF)
                .set(SHOP_PROOF.SHOP_ID, proved.shop())
                .set(SHOP_PROOF.MEMBER_ID, proved.member())
                .set(SHOP_PROOF.WAY, proved.way().name())
                .set(SHOP_PROOF.ADDRESS, proved.address())
                .set(SHOP_PROOF.CODE_HASH, hash)
                .set(SHOP_PROOF.DUE_AT, dueAt)
                .execute();
    }

    Optional<Proof> find(ShopId shop, MemberId member) {
        return proofs().where(of(shop, member)).fetchOptional(Records.mapping(ProofStore::proof));
    }

    /** As {@link #find}, locked until the transaction ends. */
    Optional<Proof> lock(ShopId shop, MemberId member) {
        return proofs().where(of(shop, member)).forUpdate().fetchOptional(Records.mapping(ProofStore::proof));
    }

    /** What is to be looked for, the longest due first. */
    List<Proof> listDue(Instant now, int most) {
        return proofs().where(SHOP_PROOF.DUE_AT.le(now))
                .orderBy(SHOP_PROOF.DUE_AT, SHOP_PROOF.SHOP_ID)
                .limit(most)
                .fetch(Records.mapping(ProofStore::proof));
    }

    /** The owners of a shop whose code has been missing for too long. */
    List<MemberId> listLost(ShopId shop) {
        return sql.select(SHOP_PROOF.MEMBER_ID)
                .from(SHOP_PROOF)
                .where(SHOP_PROOF.SHOP_ID.eq(shop), SHOP_PROOF.LOST_AT.isNotNull())
                .fetch(SHOP_PROOF.MEMBER_ID);
    }

    /** Whether this is the code of the proof. */
    boolean isCodeOf(Proof proof, byte[] hash) {
        return sql.fetchExists(SHOP_PROOF, of(proof.shop(), proof.member()), SHOP_PROOF.CODE_HASH.eq(hash));
    }

    /** The code stands where it should. */
    void found(Proof proof, Instant dueAt) {
        sql.update(SHOP_PROOF)
                .setNull(SHOP_PROOF.MISSING_SINCE)
                .setNull(SHOP_PROOF.WARNED_AT)
                .setNull(SHOP_PROOF.LOST_AT)
                .set(SHOP_PROOF.DUE_AT, dueAt)
                .where(of(proof.shop(), proof.member()))
                .execute();
    }

    /** The code is missing, the first time or again. */
    void missing(Proof proof, Instant now, Instant dueAt) {
        sql.update(SHOP_PROOF)
                .set(SHOP_PROOF.MISSING_SINCE, proof.missingSince() == null ? now : proof.missingSince())
                .set(SHOP_PROOF.DUE_AT, dueAt)
                .where(of(proof.shop(), proof.member()))
                .execute();
    }

    void postpone(Proof proof, Instant dueAt) {
        set(proof, SHOP_PROOF.DUE_AT, dueAt);
    }

    void warned(Proof proof, Instant now) {
        set(proof, SHOP_PROOF.WARNED_AT, now);
    }

    void lost(Proof proof, Instant now) {
        set(proof, SHOP_PROOF.LOST_AT, now);
    }

    private void set(Proof proof, Field<Instant> moment, Instant now) {
        sql.update(SHOP_PROOF)
                .set(moment, now)
                .where(of(proof.shop(), proof.member()))
                .execute();
    }

    void remove(ShopId shop, MemberId member) {
        sql.deleteFrom(SHOP_PROOF).where(of(shop, member)).execute();
    }

    private SelectJoinStep<Record7<ShopId, MemberId, String, String, Instant, Instant, Instant>> proofs() {
        return sql.select(
                        SHOP_PROOF.SHOP_ID,
                        SHOP_PROOF.MEMBER_ID,
                        SHOP_PROOF.WAY,
                        SHOP_PROOF.ADDRESS,
                        SHOP_PROOF.MISSING_SINCE,
                        SHOP_PROOF.WARNED_AT,
                        SHOP_PROOF.LOST_AT)
                .from(SHOP_PROOF);
    }

    private static Proof proof(
            ShopId shop,
            MemberId member,
            String way,
            String address,
            Instant missingSince,
            Instant warnedAt,
            Instant lostAt) {
        return new Proof(shop, member, ClaimWay.valueOf(way), address, missingSince, warnedAt, lostAt);
    }

    private static Condition of(ShopId shop, MemberId member) {
        return SHOP_PROOF.SHOP_ID.eq(shop).and(SHOP_PROOF.MEMBER_ID.eq(member));
    }
}
