package app.laurel.shop;

import static app.laurel.db.Tables.SHOP;
import static app.laurel.db.Tables.SHOP_OWNER;
import static app.laurel.db.Tables.SHOP_TIE;

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
}
