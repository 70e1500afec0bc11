package app.laurel.joining;

import static app.laurel.db.Tables.JOINING_INVITE;
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
        return sql.insertInto(JOINING_INVITE)
                .set(JOINING_INVITE.COMMUNITY_ID, community)
                .set(JOINING_INVITE.CODE_HASH, code.hash())
                .set(JOINING_INVITE.LABEL, invite.label())
                .set(JOINING_INVITE.MOST_USES, invite.mostUses())
                .set(JOINING_INVITE.CREATED_BY, by)
                .set(JOINING_INVITE.CREATED_AT, now)
                .set(JOINING_INVITE.EXPIRES_AT, now.plus(invite.lasts()))
                .returningResult(JOINING_INVITE.ID)
                .fetchSingle()
                .value1();
    }

    /** The latest first. */
    List<Invite> list(CommunityId community) {
        return invites()
                .where(JOINING_INVITE.COMMUNITY_ID.eq(community))
                .orderBy(JOINING_INVITE.ID.desc())
                .limit(LISTED)
                .fetch(mapping(Invite::new));
    }

    /** The invitation of this code; until the transaction ends, others who use it wait. */
    Optional<Invite> lock(CommunityId community, InviteCode code) {
        return invites()
                .where(JOINING_INVITE.COMMUNITY_ID.eq(community), JOINING_INVITE.CODE_HASH.eq(code.hash()))
                .forUpdate()
                .fetchOptional(mapping(Invite::new));
    }

    void use(InviteId invite) {
        sql.update(JOINING_INVITE)
                .set(JOINING_INVITE.USES, JOINING_INVITE.USES.plus(1))
                .where(JOINING_INVITE.ID.eq(invite))
                .execute();
    }

    /** Whether an invitation of the community that had not been ended is now. */
    boolean end(CommunityId community, InviteId invite, Instant now) {
        return sql.update(JOINING_INVITE)
                        .set(JOINING_INVITE.ENDED_AT, now)
                        .where(
                                JOINING_INVITE.COMMUNITY_ID.eq(community),
                                JOINING_INVITE.ID.eq(invite),
                                JOINING_INVITE.ENDED_AT.isNull())
                        .execute()
                > 0;
    }

    private SelectJoinStep<Record7<InviteId, String, Integer, Integer, Instant, Instant, Instant>> invites() {
        return sql.select(
                        JOINING_INVITE.ID,
                        JOINING_INVITE.LABEL,
                        JOINING_INVITE.MOST_USES,
                        JOINING_INVITE.USES,
                        JOINING_INVITE.CREATED_AT,
                        JOINING_INVITE.EXPIRES_AT,
                        JOINING_INVITE.ENDED_AT)
                .from(JOINING_INVITE);
    }
}
