package app.laurel.joining;

import static app.laurel.db.Tables.JOINING_REQUEST;
import static org.jooq.Records.mapping;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.JoinRequestId;
import app.laurel.community.Account;
import app.laurel.joining.JoinRequest.State;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record6;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class JoinRequestStore {
    private static final int LISTED = 200;
    private static final Condition WAITS = JOINING_REQUEST.STATE.eq(State.WAITING.name());

    private final DSLContext sql;

    JoinRequestStore(DSLContext sql) {
        this.sql = sql;
    }

    /** Whether the request waits since now; one that waits already keeps its words and its place. */
    boolean ask(CommunityId community, AccountId account, String message, Instant now) {
        var added = sql.insertInto(JOINING_REQUEST)
                .set(JOINING_REQUEST.COMMUNITY_ID, community)
                .set(JOINING_REQUEST.ACCOUNT_ID, account)
                .set(JOINING_REQUEST.MESSAGE, message)
                .set(JOINING_REQUEST.ASKED_AT, now)
                .set(JOINING_REQUEST.STATE, State.WAITING.name())
                .onDuplicateKeyIgnore()
                .execute();
        return added > 0 || askAgain(community, account, message, now);
    }

    private boolean askAgain(CommunityId community, AccountId account, String message, Instant now) {
        return sql.update(JOINING_REQUEST)
                        .set(JOINING_REQUEST.MESSAGE, message)
                        .set(JOINING_REQUEST.ASKED_AT, now)
                        .set(JOINING_REQUEST.STATE, State.WAITING.name())
                        .setNull(JOINING_REQUEST.REASON)
                        .setNull(JOINING_REQUEST.DECIDED_AT)
                        .where(of(community, account), WAITS.not())
                        .execute()
                > 0;
    }

    Optional<Row> find(CommunityId community, AccountId account) {
        return requests(of(community, account)).fetchOptional(mapping(Row::new));
    }

    Optional<Row> find(CommunityId community, JoinRequestId request) {
        return requests(JOINING_REQUEST.COMMUNITY_ID.eq(community).and(JOINING_REQUEST.ID.eq(request)))
                .fetchOptional(mapping(Row::new));
    }

    /** Those that wait, the longest first. */
    List<Row> waiting(CommunityId community) {
        return requests(JOINING_REQUEST.COMMUNITY_ID.eq(community).and(WAITS))
                .orderBy(JOINING_REQUEST.ASKED_AT, JOINING_REQUEST.ID)
                .limit(LISTED)
                .fetch(mapping(Row::new));
    }

    int countWaiting(CommunityId community) {
        return sql.fetchCount(
                JOINING_REQUEST, JOINING_REQUEST.COMMUNITY_ID.eq(community).and(WAITS));
    }

    /** False where another moderator decided it before. */
    boolean decide(JoinRequestId request, State state, @Nullable String reason, Instant now) {
        return sql.update(JOINING_REQUEST)
                        .set(JOINING_REQUEST.STATE, state.name())
                        .set(JOINING_REQUEST.REASON, reason)
                        .set(JOINING_REQUEST.DECIDED_AT, now)
                        .where(JOINING_REQUEST.ID.eq(request), WAITS)
                        .execute()
                > 0;
    }

    /** A person who came in by another way need not wait any more. */
    void settle(CommunityId community, AccountId account, Instant now) {
        sql.update(JOINING_REQUEST)
                .set(JOINING_REQUEST.STATE, State.APPROVED.name())
                .set(JOINING_REQUEST.DECIDED_AT, now)
                .where(of(community, account), WAITS)
                .execute();
    }

    /** Whether a request that waited is taken back. */
    boolean withdraw(CommunityId community, AccountId account) {
        return sql.deleteFrom(JOINING_REQUEST)
                        .where(of(community, account), WAITS)
                        .execute()
                > 0;
    }

    /** All requests of a person, readable. */
    List<Map<String, Object>> of(AccountId account) {
        return sql.select(
                        JOINING_REQUEST.COMMUNITY_ID.cast(Integer.class).as("community"),
                        JOINING_REQUEST.MESSAGE.as("message"),
                        JOINING_REQUEST.ASKED_AT.as("askedAt"),
                        JOINING_REQUEST.STATE.as("state"),
                        JOINING_REQUEST.REASON.as("reason"),
                        JOINING_REQUEST.DECIDED_AT.as("decidedAt"))
                .from(JOINING_REQUEST)
                .where(JOINING_REQUEST.ACCOUNT_ID.eq(account))
                .orderBy(JOINING_REQUEST.ID)
                .fetch(Record::intoMap);
    }

    void erase(AccountId account) {
        sql.deleteFrom(JOINING_REQUEST)
                .where(JOINING_REQUEST.ACCOUNT_ID.eq(account))
                .execute();
    }

    private static Condition of(CommunityId community, AccountId account) {
        return JOINING_REQUEST.COMMUNITY_ID.eq(community).and(JOINING_REQUEST.ACCOUNT_ID.eq(account));
    }

    private SelectConditionStep<Record6<JoinRequestId, AccountId, String, Instant, State, String>> requests(
            Condition condition) {
        return sql.select(
                        JOINING_REQUEST.ID,
                        JOINING_REQUEST.ACCOUNT_ID,
                        JOINING_REQUEST.MESSAGE,
                        JOINING_REQUEST.ASKED_AT,
                        JOINING_REQUEST.STATE.convertFrom(State::valueOf),
                        JOINING_REQUEST.REASON)
                .from(JOINING_REQUEST)
                .where(condition);
    }

    /** A request as stored; the person's name stands with the account. */
    record Row(
            JoinRequestId id,
            AccountId account,
            String message,
            Instant askedAt,
            State state,
            @Nullable String reason) {
        JoinRequest of(Account person) {
            return new JoinRequest(id, account, person.displayName(), person.mail(), message, askedAt, state, reason);
        }
    }
}
