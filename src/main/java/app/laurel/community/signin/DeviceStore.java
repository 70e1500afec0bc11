package app.laurel.community.signin;

import static app.laurel.db.Tables.COMMUNITY_DEVICE;
import static app.laurel.db.Tables.COMMUNITY_SESSION;
import static org.jooq.impl.DSL.select;

import app.laurel.base.id.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Records;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DeviceStore {
    private final DSLContext sql;
    private final SecretHashes hashes;

    DeviceStore(DSLContext sql, SecretHashes hashes) {
        this.sql = sql;
        this.hashes = hashes;
    }

    /**
     * A device as it lies in the database.
     *
     * @param before hash of the secret that was replaced last; null before the first use
     */
    @SuppressWarnings("ArrayRecordComponent") // read once and compared once
    record DeviceRow(
            long id, AccountId account, byte[] token, byte @Nullable [] before, Instant usedAt, Instant endsAt) {}

    long add(AccountId account, String series, String token, String browser, Instant now, Instant end) {
        return sql.insertInto(COMMUNITY_DEVICE)
                .set(COMMUNITY_DEVICE.ACCOUNT_ID, account)
                .set(COMMUNITY_DEVICE.SERIES_HASH, hashes.of(series))
                .set(COMMUNITY_DEVICE.TOKEN_HASH, hashes.of(token))
                .set(COMMUNITY_DEVICE.BROWSER, browser)
                .set(COMMUNITY_DEVICE.ADDED_AT, now)
                .set(COMMUNITY_DEVICE.USED_AT, now)
                .set(COMMUNITY_DEVICE.ENDS_AT, end)
                .returning(COMMUNITY_DEVICE.ID)
                .fetchSingle()
                .getId();
    }

    /** Locked, so that of two who show the same secrets one comes first. */
    Optional<DeviceRow> lock(String series) {
        // why asked first: whoever ends all devices locks each row before its entry in the index of series; the
        // other way round the two would wait for each other
        return sql.select(COMMUNITY_DEVICE.ID)
                .from(COMMUNITY_DEVICE)
                .where(COMMUNITY_DEVICE.SERIES_HASH.eq(hashes.of(series)))
                .fetchOptional(COMMUNITY_DEVICE.ID)
                .flatMap(this::lock);
    }

    private Optional<DeviceRow> lock(long id) {
        return sql.select(
                        COMMUNITY_DEVICE.ID,
                        COMMUNITY_DEVICE.ACCOUNT_ID,
                        COMMUNITY_DEVICE.TOKEN_HASH,
                        COMMUNITY_DEVICE.TOKEN_BEFORE,
                        COMMUNITY_DEVICE.USED_AT,
                        COMMUNITY_DEVICE.ENDS_AT)
                .from(COMMUNITY_DEVICE)
                .where(COMMUNITY_DEVICE.ID.eq(id))
                .forUpdate()
                .fetchOptional(Records.mapping(DeviceRow::new));
    }

    /** Whether it is still one of this account's; then it stays until the transaction ends. */
    boolean lock(AccountId account, long id) {
        return sql.selectOne()
                .from(COMMUNITY_DEVICE)
                .where(COMMUNITY_DEVICE.ACCOUNT_ID.eq(account), COMMUNITY_DEVICE.ID.eq(id))
                .forUpdate()
                .fetchOptional()
                .isPresent();
    }

    void rotate(long id, String token, Instant now) {
        sql.update(COMMUNITY_DEVICE)
                .set(COMMUNITY_DEVICE.TOKEN_BEFORE, COMMUNITY_DEVICE.TOKEN_HASH)
                .set(COMMUNITY_DEVICE.TOKEN_HASH, hashes.of(token))
                .set(COMMUNITY_DEVICE.USED_AT, now)
                .where(COMMUNITY_DEVICE.ID.eq(id))
                .execute();
    }

    List<Device> list(AccountId account, Instant now) {
        return sql.select(
                        COMMUNITY_DEVICE.ID,
                        COMMUNITY_DEVICE.BROWSER,
                        COMMUNITY_DEVICE.ADDED_AT,
                        COMMUNITY_DEVICE.USED_AT,
                        COMMUNITY_DEVICE.ENDS_AT)
                .from(COMMUNITY_DEVICE)
                .where(COMMUNITY_DEVICE.ACCOUNT_ID.eq(account), COMMUNITY_DEVICE.ENDS_AT.gt(now))
                .orderBy(COMMUNITY_DEVICE.USED_AT.desc(), COMMUNITY_DEVICE.ID.desc())
                .fetch(Records.mapping(Device::new));
    }

    /** Of this account only. With the device end the sessions that it began. */
    boolean end(AccountId account, long id, Instant now) {
        var ended = remove(COMMUNITY_DEVICE.ACCOUNT_ID.eq(account), COMMUNITY_DEVICE.ID.eq(id)) > 0;
        if (ended) endSessions(COMMUNITY_SESSION.DEVICE_ID.eq(id), now);
        return ended;
    }

    /** All of an account but the one of this session. */
    void removeOthers(AccountId account, String session) {
        remove(COMMUNITY_DEVICE.ACCOUNT_ID.eq(account), COMMUNITY_DEVICE.ID.notIn(devicesOf(Secrets.hash(session))));
    }

    /** The one that began this session, if one did. */
    void removeOf(AccountId account, byte[] session) {
        remove(COMMUNITY_DEVICE.ACCOUNT_ID.eq(account), COMMUNITY_DEVICE.ID.in(devicesOf(session)));
    }

    void removeAll(AccountId account) {
        remove(COMMUNITY_DEVICE.ACCOUNT_ID.eq(account));
    }

    /** All of an account, with the sessions that they began. */
    void endAll(AccountId account, Instant now) {
        removeAll(account);
        endSessions(COMMUNITY_SESSION.ACCOUNT_ID.eq(account).and(COMMUNITY_SESSION.DEVICE_ID.isNotNull()), now);
    }

    void forget(Instant endedBefore) {
        remove(COMMUNITY_DEVICE.ENDS_AT.lt(endedBefore));
    }

    /** Links the session to the device, so that it ends with it. */
    void bind(String session, long device) {
        sql.update(COMMUNITY_SESSION)
                .set(COMMUNITY_SESSION.DEVICE_ID, device)
                .where(COMMUNITY_SESSION.SESSION_HASH.eq(Secrets.hash(session)))
                .execute();
    }

    private void endSessions(Condition which, Instant now) {
        sql.update(COMMUNITY_SESSION)
                .set(COMMUNITY_SESSION.ENDED_AT, now)
                .where(which, COMMUNITY_SESSION.ENDED_AT.isNull())
                .execute();
    }

    private int remove(Condition... which) {
        return sql.deleteFrom(COMMUNITY_DEVICE).where(which).execute();
    }

    private static Select<Record1<Long>> devicesOf(byte[] session) {
        return select(COMMUNITY_SESSION.DEVICE_ID)
                .from(COMMUNITY_SESSION)
                .where(COMMUNITY_SESSION.SESSION_HASH.eq(session), COMMUNITY_SESSION.DEVICE_ID.isNotNull());
    }
}
