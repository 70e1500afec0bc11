package app.laurel.community.signin;

import static app.laurel.db.Tables.COMMUNITY_SESSION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.and;

import app.laurel.base.id.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SessionStore {
    private final DSLContext sql;

    SessionStore(DSLContext sql) {
        this.sql = sql;
    }

    void add(String session, AccountId account, String browser, Instant now) {
        sql.insertInto(COMMUNITY_SESSION)
                .set(COMMUNITY_SESSION.SESSION_HASH, Secrets.hash(session))
                .set(COMMUNITY_SESSION.ACCOUNT_ID, account)
                .set(COMMUNITY_SESSION.BROWSER, browser)
                .set(COMMUNITY_SESSION.STARTED_AT, now)
                .set(COMMUNITY_SESSION.SEEN_AT, now)
                .execute();
    }

    /** Whether the session is this account's, began after the first moment and was seen after the second. */
    @Transactional(propagation = Propagation.SUPPORTS)
    boolean stands(String session, AccountId account, Instant startedAfter, Instant seenAfter) {
        return sql.fetchExists(COMMUNITY_SESSION, isOpen(session, account, startedAfter, seenAfter));
    }

    /** Notes that a session which {@link #stands} is seen; false if it does not. */
    boolean see(String session, AccountId account, Instant startedAfter, Instant seenAfter, Instant now) {
        return sql.update(COMMUNITY_SESSION)
                        .set(COMMUNITY_SESSION.SEEN_AT, now)
                        .where(isOpen(session, account, startedAfter, seenAfter))
                        .execute()
                > 0;
    }

    private static Condition isOpen(String session, AccountId account, Instant startedAfter, Instant seenAfter) {
        return and(
                COMMUNITY_SESSION.SESSION_HASH.eq(Secrets.hash(session)),
                COMMUNITY_SESSION.ACCOUNT_ID.eq(account),
                COMMUNITY_SESSION.ENDED_AT.isNull(),
                COMMUNITY_SESSION.STARTED_AT.gt(startedAfter),
                COMMUNITY_SESSION.SEEN_AT.gt(seenAfter));
    }

    List<OpenSession> list(AccountId account, Instant startedAfter, Instant seenAfter) {
        return sql.select(
                        COMMUNITY_SESSION.SESSION_HASH.convertFrom(HexFormat.of()::formatHex),
                        COMMUNITY_SESSION.BROWSER,
                        COMMUNITY_SESSION.STARTED_AT,
                        COMMUNITY_SESSION.SEEN_AT)
                .from(COMMUNITY_SESSION)
                .where(
                        COMMUNITY_SESSION.ACCOUNT_ID.eq(account),
                        COMMUNITY_SESSION.ENDED_AT.isNull(),
                        COMMUNITY_SESSION.STARTED_AT.gt(startedAfter),
                        COMMUNITY_SESSION.SEEN_AT.gt(seenAfter))
                .orderBy(COMMUNITY_SESSION.SEEN_AT.desc(), COMMUNITY_SESSION.SESSION_HASH)
                .fetch(mapping(OpenSession::new));
    }

    int countOpen(Instant startedAfter, Instant seenAfter) {
        return sql.fetchCount(
                COMMUNITY_SESSION,
                COMMUNITY_SESSION.ENDED_AT.isNull(),
                COMMUNITY_SESSION.STARTED_AT.gt(startedAfter),
                COMMUNITY_SESSION.SEEN_AT.gt(seenAfter));
    }

    boolean end(AccountId account, byte[] hash, Instant now) {
        return sql.update(COMMUNITY_SESSION)
                        .set(COMMUNITY_SESSION.ENDED_AT, now)
                        .where(
                                COMMUNITY_SESSION.ACCOUNT_ID.eq(account),
                                COMMUNITY_SESSION.SESSION_HASH.eq(hash),
                                COMMUNITY_SESSION.ENDED_AT.isNull())
                        .execute()
                > 0;
    }

    void endOthers(AccountId account, String session, Instant now) {
        sql.update(COMMUNITY_SESSION)
                .set(COMMUNITY_SESSION.ENDED_AT, now)
                .where(
                        COMMUNITY_SESSION.ACCOUNT_ID.eq(account),
                        COMMUNITY_SESSION.SESSION_HASH.ne(Secrets.hash(session)),
                        COMMUNITY_SESSION.ENDED_AT.isNull())
                .execute();
    }

    void carryAlong(Duration jump) {
        sql.selectFrom(COMMUNITY_SESSION)
                .where(COMMUNITY_SESSION.ENDED_AT.isNull())
                .forUpdate()
                .forEach(it -> {
                    it.setStartedAt(it.getStartedAt().plus(jump));
                    it.setSeenAt(it.getSeenAt().plus(jump));
                    it.store();
                });
    }

    void forget(Instant startedBefore) {
        sql.deleteFrom(COMMUNITY_SESSION)
                .where(COMMUNITY_SESSION.STARTED_AT.lt(startedBefore))
                .execute();
    }
}
