package app.laurel.shop;

import static app.laurel.db.Tables.SHOP;
import static app.laurel.db.Tables.SHOP_INVITATION;

import app.laurel.base.id.CommunityId;
import app.laurel.base.id.MemberId;
import app.laurel.base.id.ShopId;
import app.laurel.community.MailAddress;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Records;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whom those who speak for shops asked to do so too. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class InvitationStore {
    private final DSLContext sql;

    InvitationStore(DSLContext sql) {
        this.sql = sql;
    }

    /** In the place of an earlier one, whose code opens nothing any more. */
    void put(Invitation invitation, byte[] hash, MemberId by, Instant now) {
        sql.insertInto(SHOP_INVITATION)
                .set(SHOP_INVITATION.SHOP_ID, invitation.shop())
                .set(SHOP_INVITATION.ADDRESS, invitation.address().value())
                .set(SHOP_INVITATION.CODE_HASH, hash)
                .set(SHOP_INVITATION.INVITED_BY, by)
                .set(SHOP_INVITATION.INVITED_AT, now)
                .set(SHOP_INVITATION.EXPIRES_AT, invitation.expiresAt())
                .onDuplicateKeyUpdate()
                .set(SHOP_INVITATION.CODE_HASH, hash)
                .set(SHOP_INVITATION.INVITED_BY, by)
                .set(SHOP_INVITATION.INVITED_AT, now)
                .set(SHOP_INVITATION.EXPIRES_AT, invitation.expiresAt())
                .execute();
    }

    /** Those of a shop that are not over. */
    List<Invitation> list(ShopId shop, Instant now) {
        return list(SHOP_INVITATION.SHOP_ID.eq(shop), now);
    }

    /** Those of a community that are not over. */
    List<Invitation> list(CommunityId community, Instant now) {
        return list(SHOP.COMMUNITY_ID.eq(community), now);
    }

    /** Those in a community for whoever has this address. */
    List<Invitation> list(CommunityId community, MailAddress address, Instant now) {
        return list(SHOP.COMMUNITY_ID.eq(community).and(SHOP_INVITATION.ADDRESS.eq(address.value())), now);
    }

    private List<Invitation> list(Condition which, Instant now) {
        return sql.select(SHOP_INVITATION.SHOP_ID, SHOP_INVITATION.ADDRESS, SHOP_INVITATION.EXPIRES_AT)
                .from(SHOP_INVITATION)
                .join(SHOP)
                .on(SHOP.ID.eq(SHOP_INVITATION.SHOP_ID))
                .where(which, SHOP_INVITATION.EXPIRES_AT.gt(now))
                .orderBy(SHOP_INVITATION.INVITED_AT, SHOP_INVITATION.SHOP_ID, SHOP_INVITATION.ADDRESS)
                .fetch(Records.mapping((shop, address, end) -> new Invitation(shop, new MailAddress(address), end)));
    }

    boolean isOpenedBy(Invitation invitation, byte[] hash) {
        return sql.fetchExists(SHOP_INVITATION, of(invitation).and(SHOP_INVITATION.CODE_HASH.eq(hash)));
    }

    /** Ends the invitation of exactly this code; false if it was answered, taken back or replaced meanwhile. */
    boolean use(Invitation invitation, byte[] hash, Instant now) {
        return sql.deleteFrom(SHOP_INVITATION)
                        .where(of(invitation), SHOP_INVITATION.CODE_HASH.eq(hash), SHOP_INVITATION.EXPIRES_AT.gt(now))
                        .execute()
                > 0;
    }

    /** False where there is none. */
    boolean remove(ShopId shop, MailAddress address) {
        return remove(SHOP_INVITATION.SHOP_ID.eq(shop).and(SHOP_INVITATION.ADDRESS.eq(address.value()))) > 0;
    }

    /** How many were open. */
    int removeAll(ShopId shop) {
        return remove(SHOP_INVITATION.SHOP_ID.eq(shop));
    }

    void removeBy(ShopId shop, MemberId by) {
        remove(SHOP_INVITATION.SHOP_ID.eq(shop).and(SHOP_INVITATION.INVITED_BY.eq(by)));
    }

    void removeTo(MailAddress address) {
        remove(SHOP_INVITATION.ADDRESS.eq(address.value()));
    }

    void removeEnded(Instant now) {
        remove(SHOP_INVITATION.EXPIRES_AT.le(now));
    }

    private int remove(Condition which) {
        return sql.deleteFrom(SHOP_INVITATION).where(which).execute();
    }

    /** What a person asked of others, and what others asked of whoever has the person's address. */
    List<Map<String, Object>> listOf(List<MemberId> members, MailAddress address) {
        return sql.select(
                        SHOP.NAME_EN.as("shop"),
                        SHOP_INVITATION.ADDRESS.as("invited"),
                        SHOP_INVITATION.INVITED_AT.as("invitedAt"))
                .from(SHOP_INVITATION)
                .join(SHOP)
                .on(SHOP.ID.eq(SHOP_INVITATION.SHOP_ID))
                .where(SHOP_INVITATION.INVITED_BY.in(members).or(SHOP_INVITATION.ADDRESS.eq(address.value())))
                .orderBy(SHOP_INVITATION.INVITED_AT, SHOP_INVITATION.SHOP_ID)
                .fetch(Record::intoMap);
    }

    private static Condition of(Invitation invitation) {
        return SHOP_INVITATION
                .SHOP_ID
                .eq(invitation.shop())
                .and(SHOP_INVITATION.ADDRESS.eq(invitation.address().value()));
    }
}
