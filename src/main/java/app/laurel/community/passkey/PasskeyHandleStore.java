package app.laurel.community.passkey;

import static app.laurel.db.Tables.COMMUNITY_ACCOUNT;
import static app.laurel.db.Tables.COMMUNITY_PASSKEY_HANDLE;

import app.laurel.base.id.AccountId;
import app.laurel.community.AccountProof;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The random handles by which authenticators know accounts. Spring Security's user name is the account's number. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PasskeyHandleStore implements PublicKeyCredentialUserEntityRepository {
    private final DSLContext sql;

    PasskeyHandleStore(DSLContext sql) {
        this.sql = sql;
    }

    /** Gives the account a handle if it has none. */
    void make(AccountId account) {
        add(account, Bytes.random());
    }

    /** Whose it is, in the epoch of now. */
    Optional<AccountProof> account(Bytes handle) {
        return sql.select(COMMUNITY_ACCOUNT.ID, COMMUNITY_ACCOUNT.SIGN_IN_EPOCH)
                .from(COMMUNITY_PASSKEY_HANDLE)
                .join(COMMUNITY_ACCOUNT)
                .on(COMMUNITY_ACCOUNT.ID.eq(COMMUNITY_PASSKEY_HANDLE.ACCOUNT_ID))
                .where(COMMUNITY_PASSKEY_HANDLE.HANDLE.eq(handle.getBytes()))
                .fetchOptional(Records.mapping(AccountProof::new));
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return find(COMMUNITY_PASSKEY_HANDLE.HANDLE.eq(id.getBytes()));
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
        return find(COMMUNITY_PASSKEY_HANDLE.ACCOUNT_ID.eq(account(username)));
    }

    @Override
    public void save(PublicKeyCredentialUserEntity userEntity) {
        add(account(userEntity.getName()), userEntity.getId());
    }

    @Override
    public void delete(Bytes id) {
        sql.deleteFrom(COMMUNITY_PASSKEY_HANDLE)
                .where(COMMUNITY_PASSKEY_HANDLE.HANDLE.eq(id.getBytes()))
                .execute();
    }

    private void add(AccountId account, Bytes handle) {
        sql.insertInto(COMMUNITY_PASSKEY_HANDLE)
                .set(COMMUNITY_PASSKEY_HANDLE.ACCOUNT_ID, account)
                .set(COMMUNITY_PASSKEY_HANDLE.HANDLE, handle.getBytes())
                .onDuplicateKeyIgnore()
                .execute();
    }

    private @Nullable PublicKeyCredentialUserEntity find(Condition condition) {
        return sql.select(COMMUNITY_PASSKEY_HANDLE.HANDLE, COMMUNITY_ACCOUNT.MAIL, COMMUNITY_ACCOUNT.DISPLAY_NAME)
                .from(COMMUNITY_PASSKEY_HANDLE)
                .join(COMMUNITY_ACCOUNT)
                .on(COMMUNITY_ACCOUNT.ID.eq(COMMUNITY_PASSKEY_HANDLE.ACCOUNT_ID))
                .where(condition)
                .fetchOne(row -> ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(new Bytes(row.value1()))
                        .name(row.value2())
                        .displayName(row.value3())
                        .build());
    }

    private static AccountId account(String username) {
        return new AccountId(Long.parseLong(username));
    }
}
