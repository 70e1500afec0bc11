package app.laurel.community;

import static app.laurel.db.Tables.COMMUNITY_ACCOUNT;
import static app.laurel.db.Tables.COMMUNITY_JOIN_REQUEST;
import static org.jooq.Records.mapping;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.JoinRequestId;
import app.laurel.community.JoinRequest.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record8;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JoinRequestStore {
    private static final int LISTED = 200;
    private static final Condition WAITS = COMMUNITY_JOIN_REQUEST.STATE.eq(State.WAITING.name());

    private final DSLContext sql;

    JoinRequestStore(DSLContext sql) {
        this.sql = sql;
    }

    /** Whether the request waits since now; one that waits already keeps its words and its place. */
    boolean ask(CommunityId community, AccountId account, String message, Instant now) {
        var added = sql.insertInto(COMMUNITY_JOIN_REQUEST)
                .set(COMMUNITY_JOIN_REQUEST.COMMUNITY_ID, community)
                .set(COMMUNITY_JOIN_REQUEST.ACCOUNT_ID, account)
                .set(COMMUNITY_JOIN_REQUEST.MESSAGE, message)
                .set(COMMUNITY_JOIN_REQUEST.ASKED_AT, now)
                .set(COMMUNITY_JOIN_REQUEST.STATE, State.WAITING.name())
                .onDuplicateKeyIgnore()
                .execute();
        return added > 0 || askAgain(community, account, message, now);
    }

    private boolean askAgain(CommunityId community, AccountId account, String message, Instant now) {
        return sql.update(COMMUNITY_JOIN_REQUEST)
                        .set(COMMUNITY_JOIN_REQUEST.MESSAGE, message)
                        .set(COMMUNITY_JOIN_REQUEST.ASKED_AT, now)
                        .set(COMMUNITY_JOIN_REQUEST.STATE, State.WAITING.name())
                        .setNull(COMMUNITY_JOIN_REQUEST.REASON)
                        .setNull(COMMUNITY_JOIN_REQUEST.DECIDED_AT)
                        .where(of(community, account), WAITS.not())
                        .execute()
                > 0;
    }

    Optional<JoinRequest> find(CommunityId community, AccountId account) {
        return requests(of(community, account)).fetchOptional(mapping(JoinRequest::new));
    }

    Optional<JoinRequest> find(CommunityId community, JoinRequestId request) {
        return requests(COMMUNITY_JOIN_REQUEST.COMMUNITY_ID.eq(community).and(COMMUNITY_JOIN_REQUEST.ID.eq(request)))
                .fetchOptional(mapping(JoinRequest::new));
    }

    /** Those that wait, the longest first. */
    List<JoinRequest> waiting(CommunityId community) {
        return requests(COMMUNITY_JOIN_REQUEST.COMMUNITY_ID.eq(community).and(WAITS))
                .orderBy(COMMUNITY_JOIN_REQUEST.ASKED_AT, COMMUNITY_JOIN_REQUEST.ID)
                .limit(LISTED)
                .fetch(mapping(JoinRequest::new));
    }

    int countWaiting(CommunityId community) {
        return sql.fetchCount(
                COMMUNITY_JOIN_REQUEST,
                COMMUNITY_JOIN_REQUEST.COMMUNITY_ID.eq(community).and(WAITS));
    }

    /** Of several who decide at once exactly one does. */
    boolean decide(JoinRequestId request, State state, @Nullable String reason, Instant now) {
        return sql.update(COMMUNITY_JOIN_REQUEST)
                        .set(COMMUNITY_JOIN_REQUEST.STATE, state.name())
                        .set(COMMUNITY_JOIN_REQUEST.REASON, reason)
                        .set(COMMUNITY_JOIN_REQUEST.DECIDED_AT, now)
                        .where(COMMUNITY_JOIN_REQUEST.ID.eq(request), WAITS)
                        .execute()
                > 0;
    }

    /** A person who came in by another way need not wait any more. */
    void settle(CommunityId community, AccountId account, Instant now) {
        sql.update(COMMUNITY_JOIN_REQUEST)
                .set(COMMUNITY_JOIN_REQUEST.STATE, State.APPROVED.name())
                .set(COMMUNITY_JOIN_REQUEST.DECIDED_AT, now)
                .where(of(community, account), WAITS)
                .execute();
    }

    /** Whether a request that waited is taken back. */
    boolean withdraw(CommunityId community, AccountId account) {
        return sql.deleteFrom(COMMUNITY_JOIN_REQUEST)
                        .where(of(community, account), WAITS)
                        .execute()
                > 0;
    }

    private static Condition of(CommunityId community, AccountId account) {
        return COMMUNITY_JOIN_REQUEST.COMMUNITY_ID.eq(community).and(COMMUNITY_JOIN_REQUEST.ACCOUNT_ID.eq(account));
    }

    private SelectConditionStep<Record8<JoinRequestId, AccountId, String, MailAddress, String, Instant, State, String>>
            requests(Condition condition) {
        return sql.select(
                        COMMUNITY_JOIN_REQUEST.ID,
                        COMMUNITY_JOIN_REQUEST.ACCOUNT_ID,
                        COMMUNITY_ACCOUNT.DISPLAY_NAME,
                        COMMUNITY_ACCOUNT.MAIL.convertFrom(MailAddress::new),
                        COMMUNITY_JOIN_REQUEST.MESSAGE,
                        COMMUNITY_JOIN_REQUEST.ASKED_AT,
                        COMMUNITY_JOIN_REQUEST.STATE.convertFrom(State::valueOf),
                        COMMUNITY_JOIN_REQUEST.REASON)
                .from(COMMUNITY_JOIN_REQUEST)
                .join(COMMUNITY_ACCOUNT)
                .on(COMMUNITY_ACCOUNT.ID.eq(COMMUNITY_JOIN_REQUEST.ACCOUNT_ID))
                .where(condition);
    }
}
