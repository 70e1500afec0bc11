package app.laurel.shop;

import static app.laurel.db.Tables.SHOP;
import static app.laurel.db.Tables.SHOP_CLAIM;
import static app.laurel.db.Tables.SHOP_DISPUTE;
import static app.laurel.db.Tables.SHOP_OWNER;
import static app.laurel.db.Tables.SHOP_PROOF;
import static app.laurel.db.Tables.SHOP_TIE;
import static app.laurel.db.Tables.SHOP_WORD;

import app.laurel.base.id.MemberId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All ties of one person. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PersonalTieStore {
    private final DSLContext sql;

    PersonalTieStore(DSLContext sql) {
        this.sql = sql;
    }

    /** The member speaks for no shop any more, and works for none. */
    void end(MemberId member, Instant now) {
        sql.update(SHOP_TIE)
                .set(SHOP_TIE.ENDED_AT, now)
                .where(SHOP_TIE.MEMBER_ID.eq(member), SHOP_TIE.ENDED_AT.isNull())
                .execute();
        sql.deleteFrom(SHOP_OWNER).where(SHOP_OWNER.MEMBER_ID.eq(member)).execute();
        sql.deleteFrom(SHOP_CLAIM).where(SHOP_CLAIM.MEMBER_ID.eq(member)).execute();
        sql.deleteFrom(SHOP_PROOF).where(SHOP_PROOF.MEMBER_ID.eq(member)).execute();
        sql.deleteFrom(SHOP_DISPUTE).where(SHOP_DISPUTE.MEMBER_ID.eq(member)).execute();
        sql.deleteFrom(SHOP_WORD).where(SHOP_WORD.MEMBER_ID.eq(member)).execute();
    }

    List<Map<String, Object>> list(Collection<MemberId> members) {
        return sql.select(
                        SHOP.NAME_EN.as("shop"),
                        SHOP_TIE.KIND.as("kind"),
                        SHOP_TIE.SINCE.as("since"),
                        SHOP_TIE.ENDED_AT.as("endedAt"))
                .from(SHOP_TIE)
                .join(SHOP)
                .on(SHOP.ID.eq(SHOP_TIE.SHOP_ID))
                .where(SHOP_TIE.MEMBER_ID.in(members))
                .orderBy(SHOP_TIE.ID)
                .fetch(Record::intoMap);
    }

    /** The shops that the person was asked to speak for and gave no answer about. */
    List<Map<String, Object>> listAsked(Collection<MemberId> members) {
        return sql.select(SHOP.NAME_EN.as("shop"), SHOP_OWNER.ASKED_AT.as("askedToSpeakAt"))
                .from(SHOP_OWNER)
                .join(SHOP)
                .on(SHOP.ID.eq(SHOP_OWNER.SHOP_ID))
                .where(SHOP_OWNER.MEMBER_ID.in(members), SHOP_OWNER.ACCEPTED_AT.isNull())
                .orderBy(SHOP_OWNER.ASKED_AT, SHOP_OWNER.SHOP_ID)
                .fetch(Record::intoMap);
    }

    /** Whom the person says to speak for a shop wrongly. */
    List<Map<String, Object>> listDisputed(Collection<MemberId> members) {
        return sql.select(
                        SHOP.NAME_EN.as("shop"),
                        SHOP_DISPUTE.REASON.as("disputedBecause"),
                        SHOP_DISPUTE.OPENED_AT.as("disputedAt"))
                .from(SHOP_DISPUTE)
                .join(SHOP)
                .on(SHOP.ID.eq(SHOP_DISPUTE.SHOP_ID))
                .where(SHOP_DISPUTE.MEMBER_ID.in(members))
                .orderBy(SHOP_DISPUTE.OPENED_AT, SHOP_DISPUTE.SHOP_ID)
                .fetch(Record::intoMap);
    }

    /** What the person told the moderators about shops. */
    List<Map<String, Object>> listTold(Collection<MemberId> members) {
        return sql.select(
                        SHOP.NAME_EN.as("shop"),
                        SHOP_WORD.KIND.as("about"),
                        SHOP_WORD.WORDS.as("told"),
                        SHOP_WORD.TOLD_AT.as("toldAt"),
                        SHOP_WORD.ANSWER.as("answer"))
                .from(SHOP_WORD)
                .join(SHOP)
                .on(SHOP.ID.eq(SHOP_WORD.SHOP_ID))
                .where(SHOP_WORD.MEMBER_ID.in(members))
                .orderBy(SHOP_WORD.TOLD_AT, SHOP_WORD.SHOP_ID)
                .fetch(Record::intoMap);
    }

    /** How the person proved shops. */
    List<Map<String, Object>> listProved(Collection<MemberId> members) {
        return sql.select(
                        SHOP.NAME_EN.as("shop"),
                        SHOP_PROOF.WAY.as("provedBy"),
                        SHOP_PROOF.ADDRESS.as("address"),
                        SHOP_PROOF.MISSING_SINCE.as("missingSince"))
                .from(SHOP_PROOF)
                .join(SHOP)
                .on(SHOP.ID.eq(SHOP_PROOF.SHOP_ID))
                .where(SHOP_PROOF.MEMBER_ID.in(members))
                .orderBy(SHOP_PROOF.SHOP_ID)
                .fetch(Record::intoMap);
    }

    /** The shops that the person is about to claim. */
    List<Map<String, Object>> listClaimed(Collection<MemberId> members) {
        return sql.select(
                        SHOP.NAME_EN.as("shop"),
                        SHOP_CLAIM.WAY.as("claimedBy"),
                        SHOP_CLAIM.EVIDENCE.as("evidence"),
                        SHOP_CLAIM.ASKED_AT.as("claimedAt"))
                .from(SHOP_CLAIM)
                .join(SHOP)
                .on(SHOP.ID.eq(SHOP_CLAIM.SHOP_ID))
                .where(SHOP_CLAIM.MEMBER_ID.in(members))
                .orderBy(SHOP_CLAIM.ASKED_AT, SHOP_CLAIM.SHOP_ID)
                .fetch(Record::intoMap);
    }
}
