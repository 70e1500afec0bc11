package app.laurel.community.passkey;

import static app.laurel.db.Tables.COMMUNITY_PASSKEY;
import static app.laurel.db.Tables.COMMUNITY_PASSKEY_HANDLE;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;

import app.laurel.base.id.AccountId;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Records;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps passkeys as Spring Security asks for them, and as their people see them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PasskeyStore implements UserCredentialRepository {
    private final DSLContext sql;
    private final Clock clock;

    PasskeyStore(DSLContext sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    boolean has(AccountId account) {
        return sql.fetchExists(COMMUNITY_PASSKEY, COMMUNITY_PASSKEY.ACCOUNT_ID.eq(account));
    }

    /** The newest first. */
    List<Passkey> list(AccountId account) {
        return sql.select(
                        COMMUNITY_PASSKEY.ID,
                        COMMUNITY_PASSKEY.LABEL,
                        COMMUNITY_PASSKEY.ADDED_AT,
                        COMMUNITY_PASSKEY.USED_AT)
                .from(COMMUNITY_PASSKEY)
                .where(COMMUNITY_PASSKEY.ACCOUNT_ID.eq(account))
                .orderBy(COMMUNITY_PASSKEY.ID.desc())
                .fetch(Records.mapping(Passkey::new));
    }

    boolean remove(AccountId account, long id) {
        return sql.deleteFrom(COMMUNITY_PASSKEY)
                        .where(COMMUNITY_PASSKEY.ACCOUNT_ID.eq(account), COMMUNITY_PASSKEY.ID.eq(id))
                        .execute()
                > 0;
    }

    void removeAll(AccountId account) {
        sql.deleteFrom(COMMUNITY_PASSKEY)
                .where(COMMUNITY_PASSKEY.ACCOUNT_ID.eq(account))
                .execute();
    }

    @Override
    public void delete(Bytes credentialId) {
        sql.deleteFrom(COMMUNITY_PASSKEY).where(is(credentialId)).execute();
    }

    /** A new one, or one that has just answered. */
    @Override
    public void save(CredentialRecord passkey) {
        if (sql.fetchExists(COMMUNITY_PASSKEY, is(passkey.getCredentialId()))) use(passkey);
        else add(passkey);
    }

    /** Locked, so that of two answers at once the second is compared with the count of the first. */
    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credentialId) {
        return records(is(credentialId)).forUpdate().fetchOne(PasskeyStore::passkey);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes userId) {
        return records(COMMUNITY_PASSKEY_HANDLE.HANDLE.eq(userId.getBytes())).fetch(PasskeyStore::passkey);
    }

    private void add(CredentialRecord passkey) {
        var owner = select(COMMUNITY_PASSKEY_HANDLE.ACCOUNT_ID)
                .from(COMMUNITY_PASSKEY_HANDLE)
                .where(COMMUNITY_PASSKEY_HANDLE.HANDLE.eq(
                        passkey.getUserEntityUserId().getBytes()));
        sql.insertInto(COMMUNITY_PASSKEY)
                .set(COMMUNITY_PASSKEY.ACCOUNT_ID, field(owner))
                .set(COMMUNITY_PASSKEY.CREDENTIAL_ID, passkey.getCredentialId().getBytes())
                .set(COMMUNITY_PASSKEY.PUBLIC_KEY, passkey.getPublicKey().getBytes())
                .set(
                        COMMUNITY_PASSKEY.ATTESTATION,
                        Objects.requireNonNull(passkey.getAttestationObject()).getBytes())
                .set(COMMUNITY_PASSKEY.COUNTER, passkey.getSignatureCount())
                .set(COMMUNITY_PASSKEY.USER_VERIFIED, passkey.isUvInitialized())
                .set(COMMUNITY_PASSKEY.BACKUP_ELIGIBLE, passkey.isBackupEligible())
                .set(COMMUNITY_PASSKEY.BACKED_UP, passkey.isBackupState())
                .set(COMMUNITY_PASSKEY.TRANSPORTS, written(passkey.getTransports()))
                .set(COMMUNITY_PASSKEY.LABEL, passkey.getLabel())
                .set(COMMUNITY_PASSKEY.ADDED_AT, clock.instant())
                .set(COMMUNITY_PASSKEY.USED_AT, clock.instant())
                .execute();
    }

    /**
     * Notes that it has answered (WebAuthn, 7.2, step 22). Spring Security compares with the count of the day on which the passkey was
     * added, so what came since is compared here.
     */
    private void use(CredentialRecord passkey) {
        var count = passkey.getSignatureCount();
        var counts = COMMUNITY_PASSKEY.COUNTER.lt(count);
        var used = sql.update(COMMUNITY_PASSKEY)
                .set(COMMUNITY_PASSKEY.COUNTER, count)
                .set(COMMUNITY_PASSKEY.USED_AT, clock.instant())
                .where(is(passkey.getCredentialId()), count == 0 ? counts.or(COMMUNITY_PASSKEY.COUNTER.eq(0L)) : counts)
                .execute();
        if (used == 0) throw new RefusedPasskeyException("its count went back: there are two of it");
    }

    private SelectConditionStep<? extends Record> records(Condition condition) {
        return sql.select(COMMUNITY_PASSKEY.asterisk(), COMMUNITY_PASSKEY_HANDLE.HANDLE)
                .from(COMMUNITY_PASSKEY)
                .join(COMMUNITY_PASSKEY_HANDLE)
                .on(COMMUNITY_PASSKEY_HANDLE.ACCOUNT_ID.eq(COMMUNITY_PASSKEY.ACCOUNT_ID))
                .where(condition);
    }

    private static CredentialRecord passkey(Record row) {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.get(COMMUNITY_PASSKEY.CREDENTIAL_ID)))
                .userEntityUserId(new Bytes(row.get(COMMUNITY_PASSKEY_HANDLE.HANDLE)))
                .publicKey(new ImmutablePublicKeyCose(row.get(COMMUNITY_PASSKEY.PUBLIC_KEY)))
                .signatureCount(row.get(COMMUNITY_PASSKEY.COUNTER))
                .uvInitialized(row.get(COMMUNITY_PASSKEY.USER_VERIFIED))
                .backupEligible(row.get(COMMUNITY_PASSKEY.BACKUP_ELIGIBLE))
                .backupState(row.get(COMMUNITY_PASSKEY.BACKED_UP))
                .transports(read(row.get(COMMUNITY_PASSKEY.TRANSPORTS)))
                .attestationObject(new Bytes(row.get(COMMUNITY_PASSKEY.ATTESTATION)))
                .created(row.get(COMMUNITY_PASSKEY.ADDED_AT))
                .lastUsed(row.get(COMMUNITY_PASSKEY.USED_AT))
                .label(row.get(COMMUNITY_PASSKEY.LABEL))
                .build();
    }

    private static Condition is(Bytes credentialId) {
        return COMMUNITY_PASSKEY.CREDENTIAL_ID.eq(credentialId.getBytes());
    }

    /** Only those that the standard names: the browser may send any. */
    private static String written(Set<AuthenticatorTransport> transports) {
        return Arrays.stream(AuthenticatorTransport.values())
                .filter(transports::contains)
                .map(AuthenticatorTransport::getValue)
                .collect(Collectors.joining(","));
    }

    private static Set<AuthenticatorTransport> read(String transports) {
        return Arrays.stream(transports.split(","))
                .filter(it -> !it.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
    }
}
