package app.laurel.community;

import static app.laurel.db.Tables.COMMUNITY_INVITE;
import static org.jooq.Records.mapping;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.InviteId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record7;
import org.jooq.SelectJoinStep;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class InviteStore {
    private static final int LISTED = 200;

    private final DSLContext sql;

    InviteStore(DSLContext sql) {
        this.sql = sql;
    }

    InviteId add(CommunityId community, NewInvite invite, InviteCode code, AccountId by, Instant now) {
        return sql.insertInto(COMMUNITY_INVITE)
                .set(COMMUNITY_INVITE.COMMUNITY_ID, community)
                .set(COMMUNITY_INVITE.CODE_HASH, code.hash())
                .set(COMMUNITY_INVITE.LABEL, invite.label())
                .set(COMMUNITY_INVITE.MOST_USES, invite.mostUses())
                .set(COMMUNITY_INVITE.CREATED_BY, by)
                .set(COMMUNITY_INVITE.CREATED_AT, now)
                .set(COMMUNITY_INVITE.EXPIRES_AT, now.plus(invite.lasts()))
                .returningResult(COMMUNITY_INVITE.ID)
                .fetchSingle()
                .value1();
    }

    /** The latest first. */
    List<Invite> list(CommunityId community) {
        return invites()
                .where(COMMUNITY_INVITE.COMMUNITY_ID.eq(community))
                .orderBy(COMMUNITY_INVITE.ID.desc())
                .limit(LISTED)
                .fetch(mapping(Invite::new));
    }

    /** The invitation of this code; until the transaction ends, others who use it wait. */
    Optional<Invite> lock(CommunityId community, InviteCode code) {
        return invites()
                .where(COMMUNITY_INVITE.COMMUNITY_ID.eq(community), COMMUNITY_INVITE.CODE_HASH.eq(code.hash()))
                .forUpdate()
                .fetchOptional(mapping(Invite::new));
    }

    void use(InviteId invite) {
        sql.update(COMMUNITY_INVITE)
                .set(COMMUNITY_INVITE.USES, COMMUNITY_INVITE.USES.plus(1))
                .where(COMMUNITY_INVITE.ID.eq(invite))
                .execute();
    }

    /** Whether an invitation of the community that had not been ended is now. */
    boolean end(CommunityId community, InviteId invite, Instant now) {
        return sql.update(COMMUNITY_INVITE)
                        .set(COMMUNITY_INVITE.ENDED_AT, now)
                        .where(
                                COMMUNITY_INVITE.COMMUNITY_ID.eq(community),
                                COMMUNITY_INVITE.ID.eq(invite),
                                COMMUNITY_INVITE.ENDED_AT.isNull())
                        .execute()
                > 0;
    }

    private SelectJoinStep<Record7<InviteId, String, Integer, Integer, Instant, Instant, Instant>> invites() {
        return sql.select(
                        COMMUNITY_INVITE.ID,
                        COMMUNITY_INVITE.LABEL,
                        COMMUNITY_INVITE.MOST_USES,
                        COMMUNITY_INVITE.USES,
                        COMMUNITY_INVITE.CREATED_AT,
                        COMMUNITY_INVITE.EXPIRES_AT,
                        COMMUNITY_INVITE.ENDED_AT)
                .from(COMMUNITY_INVITE);
    }
}
