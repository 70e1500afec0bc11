package app.laurel.ratelimit;

import static app.laurel.db.Tables.RATELIMIT_BUCKET;
import static app.laurel.db.Tables.RATELIMIT_SALT;
import static app.laurel.db.Tables.RATELIMIT_SETTING;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.charLength;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.left;
import static org.jooq.impl.DSL.right;
import static org.jooq.impl.DSL.val;

import app.laurel.base.change.ShownTables;
import app.laurel.base.id.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class RateLimitStore {
    /** What fits into {@code ratelimit_bucket.taken}. */
    static final int MOST_TAKES = 1_000;

    /** Milliseconds since 1970 until the year 2286, so that text sorts as time does. */
    private static final int DIGITS = 13;

    private static final int ONLY_ROW = 1;

    private final DSLContext sql;

    RateLimitStore(DSLContext sql) {
        this.sql = sql;
    }

    @Bean
    static ShownTables shownOfRateLimit() {
        return ShownTables.of("ratelimit_setting");
    }

    /**
     * Takes one permit if there is one: one statement, decided under the row's own lock, so nobody reads what another is about to
     * change (a read before the write loses takes, also under Galera). False too when there is no row yet.
     */
    boolean take(byte[] caller, int permits, Duration period, Instant now) {
        var taken = RATELIMIT_BUCKET.TAKEN;
        return sql.update(RATELIMIT_BUCKET)
                        .set(taken, right(concat(taken, val(digits(now))), permits * DIGITS))
                        .set(RATELIMIT_BUCKET.ENDS_AT, now.plus(period))
                        .where(
                                RATELIMIT_BUCKET.CALLER_HASH.eq(caller),
                                charLength(taken)
                                        .lt(permits * DIGITS)
                                        .or(oldest(permits).le(digits(now.minus(period)))))
                        .execute()
                == 1;
    }

    /** Takes the last take away. */
    void giveBack(byte[] caller) {
        sql.update(RATELIMIT_BUCKET)
                .set(
                        RATELIMIT_BUCKET.TAKEN,
                        left(
                                RATELIMIT_BUCKET.TAKEN,
                                charLength(RATELIMIT_BUCKET.TAKEN).minus(DIGITS)))
                .where(RATELIMIT_BUCKET.CALLER_HASH.eq(caller))
                .execute();
    }

    /** Makes an empty row where there is none. Writing to a row that is there takes its lock for writing at once: no deadlock. */
    void ensure(byte[] caller, Instant endsAt) {
        sql.insertInto(RATELIMIT_BUCKET)
                .set(RATELIMIT_BUCKET.CALLER_HASH, caller)
                .set(RATELIMIT_BUCKET.TAKEN, "")
                .set(RATELIMIT_BUCKET.ENDS_AT, endsAt)
                .onDuplicateKeyUpdate()
                .set(RATELIMIT_BUCKET.CALLER_HASH, caller)
                .execute();
    }

    /** When the oldest of the takes that fill the limit was; empty if they do not fill it. */
    Optional<Instant> findOldest(byte[] caller, int permits) {
        return sql.select(oldest(permits))
                .from(RATELIMIT_BUCKET)
                .where(
                        RATELIMIT_BUCKET.CALLER_HASH.eq(caller),
                        charLength(RATELIMIT_BUCKET.TAKEN).ge(permits * DIGITS))
                .fetchOptional(mapping(digits -> Instant.ofEpochMilli(Long.parseLong(digits))));
    }

    /** Found first and deleted by key, so that rows are locked in the order in which {@link #take} locks them. */
    int purge(Instant now, int atMost) {
        var ended = sql.select(RATELIMIT_BUCKET.CALLER_HASH)
                .from(RATELIMIT_BUCKET)
                .where(RATELIMIT_BUCKET.ENDS_AT.lt(now))
                .orderBy(RATELIMIT_BUCKET.ENDS_AT)
                .limit(atMost)
                .fetch(RATELIMIT_BUCKET.CALLER_HASH);
        sql.deleteFrom(RATELIMIT_BUCKET)
                .where(RATELIMIT_BUCKET.CALLER_HASH.in(ended), RATELIMIT_BUCKET.ENDS_AT.lt(now))
                .execute();
        return ended.size();
    }

    List<SettingRow> listSettings() {
        return sql.select(
                        RATELIMIT_SETTING.LIMIT_NAME,
                        RATELIMIT_SETTING.PERMITS,
                        RATELIMIT_SETTING.REASON,
                        RATELIMIT_SETTING.CHANGED_AT)
                .from(RATELIMIT_SETTING)
                .fetch(mapping(SettingRow::new));
    }

    void set(Limit limit, int permits, String reason, AccountId by, Instant now) {
        sql.insertInto(RATELIMIT_SETTING)
                .set(RATELIMIT_SETTING.LIMIT_NAME, limit.name())
                .set(RATELIMIT_SETTING.PERMITS, permits)
                .set(RATELIMIT_SETTING.REASON, reason)
                .set(RATELIMIT_SETTING.CHANGED_BY, by)
                .set(RATELIMIT_SETTING.CHANGED_AT, now)
                .onDuplicateKeyUpdate()
                .set(RATELIMIT_SETTING.PERMITS, permits)
                .set(RATELIMIT_SETTING.REASON, reason)
                .set(RATELIMIT_SETTING.CHANGED_BY, by)
                .set(RATELIMIT_SETTING.CHANGED_AT, now)
                .execute();
    }

    Optional<byte[]> findSalt() {
        return sql.select(RATELIMIT_SALT.SEALED).from(RATELIMIT_SALT).fetchOptional(RATELIMIT_SALT.SEALED);
    }

    /** The first one stays. */
    void addSalt(byte[] sealed) {
        sql.insertInto(RATELIMIT_SALT)
                .set(RATELIMIT_SALT.ID, ONLY_ROW)
                .set(RATELIMIT_SALT.SEALED, sealed)
                .onDuplicateKeyIgnore()
                .execute();
    }

    private static Field<String> oldest(int permits) {
        return left(right(RATELIMIT_BUCKET.TAKEN, permits * DIGITS), DIGITS);
    }

    private static String digits(Instant moment) {
        return "%013d".formatted(moment.toEpochMilli());
    }
}
