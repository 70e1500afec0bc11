package app.laurel.community.signin;

import static app.laurel.db.Tables.COMMUNITY_SIGN_IN;

import app.laurel.community.MailAddress;
import java.time.Instant;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SignInStore {
    private static final int MOST_TRIES = 5;

    private final DSLContext sql;
    private final SecretHashes hashes;

    SignInStore(DSLContext sql, SecretHashes hashes) {
        this.sql = sql;
        this.hashes = hashes;
    }

    void add(String browser, String token, String code, MailAddress mail, Instant now, Instant expires) {
        sql.insertInto(COMMUNITY_SIGN_IN)
                .set(COMMUNITY_SIGN_IN.BROWSER_HASH, hashes.of(browser))
                .set(COMMUNITY_SIGN_IN.TOKEN_HASH, hashes.of(token))
                .set(COMMUNITY_SIGN_IN.CODE_HASH, Secrets.hash(code, browser))
                .set(COMMUNITY_SIGN_IN.MAIL, mail.value())
                .set(COMMUNITY_SIGN_IN.WRONG_CODES, 0)
                .set(COMMUNITY_SIGN_IN.ASKED_AT, now)
                .set(COMMUNITY_SIGN_IN.EXPIRES_AT, expires)
                .execute();
    }

    /** Counts a try before the code is compared, so that parallel requests get no more tries. */
    boolean takeTry(String browser, Instant now) {
        return sql.update(COMMUNITY_SIGN_IN)
                        .set(COMMUNITY_SIGN_IN.WRONG_CODES, COMMUNITY_SIGN_IN.WRONG_CODES.plus(1))
                        .where(
                                COMMUNITY_SIGN_IN.BROWSER_HASH.eq(hashes.of(browser)),
                                COMMUNITY_SIGN_IN.WRONG_CODES.lt(MOST_TRIES),
                                COMMUNITY_SIGN_IN.EXPIRES_AT.gt(now))
                        .execute()
                > 0;
    }

    /** The address that this browser asked mail for. */
    Optional<MailAddress> findMail(String browser) {
        return sql.select(COMMUNITY_SIGN_IN.MAIL)
                .from(COMMUNITY_SIGN_IN)
                .where(COMMUNITY_SIGN_IN.BROWSER_HASH.eq(hashes.of(browser)))
                .fetchOptional(row -> new MailAddress(row.value1()));
    }

    /** What this browser asked for, while it may still type the code. */
    Optional<AskedMail> findAwaited(String browser, Instant now) {
        return sql.select(COMMUNITY_SIGN_IN.MAIL, COMMUNITY_SIGN_IN.ASKED_AT)
                .from(COMMUNITY_SIGN_IN)
                .where(
                        COMMUNITY_SIGN_IN.BROWSER_HASH.eq(hashes.of(browser)),
                        COMMUNITY_SIGN_IN.WRONG_CODES.lt(MOST_TRIES),
                        COMMUNITY_SIGN_IN.EXPIRES_AT.gt(now))
                .fetchOptional(row -> new AskedMail(new MailAddress(row.value1()), row.value2()));
    }

    boolean hasTries(String browser, Instant now) {
        return sql.fetchExists(
                COMMUNITY_SIGN_IN,
                COMMUNITY_SIGN_IN.BROWSER_HASH.eq(hashes.of(browser)),
                COMMUNITY_SIGN_IN.WRONG_CODES.lt(MOST_TRIES),
                COMMUNITY_SIGN_IN.EXPIRES_AT.gt(now));
    }

    boolean exists(String token, Instant now) {
        return sql.fetchExists(
                COMMUNITY_SIGN_IN,
                COMMUNITY_SIGN_IN.TOKEN_HASH.eq(hashes.of(token)),
                COMMUNITY_SIGN_IN.EXPIRES_AT.gt(now));
    }

    boolean exists(String token, String browser, Instant now) {
        return sql.fetchExists(
                COMMUNITY_SIGN_IN,
                COMMUNITY_SIGN_IN.TOKEN_HASH.eq(hashes.of(token)),
                COMMUNITY_SIGN_IN.BROWSER_HASH.eq(hashes.of(browser)),
                COMMUNITY_SIGN_IN.EXPIRES_AT.gt(now));
    }

    /** Uses up the request and answers its address; of several parallel calls exactly one gets it. */
    Optional<MailAddress> useCode(String browser, String code, Instant now) {
        return use(browser, COMMUNITY_SIGN_IN.CODE_HASH.eq(Secrets.hash(code, browser)), now);
    }

    /** Uses up the request and answers its address; of several parallel calls exactly one gets it. */
    Optional<MailAddress> useToken(String browser, String token, Instant now) {
        return use(browser, COMMUNITY_SIGN_IN.TOKEN_HASH.eq(hashes.of(token)), now);
    }

    void forget(Instant expiredBefore) {
        sql.deleteFrom(COMMUNITY_SIGN_IN)
                .where(COMMUNITY_SIGN_IN.EXPIRES_AT.lt(expiredBefore))
                .execute();
    }

    private Optional<MailAddress> use(String browser, Condition proof, Instant now) {
        return sql.deleteFrom(COMMUNITY_SIGN_IN)
                .where(
                        COMMUNITY_SIGN_IN.BROWSER_HASH.eq(hashes.of(browser)),
                        proof,
                        COMMUNITY_SIGN_IN.EXPIRES_AT.gt(now))
                .returning(COMMUNITY_SIGN_IN.MAIL)
                .fetchOptional(deleted -> new MailAddress(deleted.getMail()));
    }
}
