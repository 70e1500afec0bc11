package app.laurel.community.signin;

import static app.laurel.db.Tables.COMMUNITY_ACCOUNT;

import app.laurel.base.id.AccountId;
import app.laurel.community.AccountProof;
import app.laurel.community.MailAddress;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.Records;
import org.jooq.SelectConditionStep;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How often all that was open under an account was ended. Whoever begins or ends anything there holds the account's row first and
 * other rows after it, so that of two at once one comes first.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class EpochStore {
    private final DSLContext sql;

    EpochStore(DSLContext sql) {
        this.sql = sql;
    }

    AccountProof now(AccountId account) {
        return epochs(COMMUNITY_ACCOUNT.ID.eq(account)).fetchSingle(Records.mapping(AccountProof::new));
    }

    /** Account and epoch of one moment, also while somebody moves the account to another address. */
    Optional<AccountProof> find(MailAddress mail) {
        return epochs(COMMUNITY_ACCOUNT.MAIL.eq(mail.value())).fetchOptional(Records.mapping(AccountProof::new));
    }

    /** As {@link #now}; nobody else begins or ends anything of the account until the transaction ends. */
    AccountProof lock(AccountId account) {
        return epochs(COMMUNITY_ACCOUNT.ID.eq(account)).forUpdate().fetchSingle(Records.mapping(AccountProof::new));
    }

    /** What was proved so far begins nothing any more; locks as {@link #lock}. */
    void raise(AccountId account) {
        sql.update(COMMUNITY_ACCOUNT)
                .set(COMMUNITY_ACCOUNT.SIGN_IN_EPOCH, COMMUNITY_ACCOUNT.SIGN_IN_EPOCH.plus(1))
                .where(COMMUNITY_ACCOUNT.ID.eq(account))
                .execute();
    }

    private SelectConditionStep<Record2<AccountId, Integer>> epochs(Condition which) {
        return sql.select(COMMUNITY_ACCOUNT.ID, COMMUNITY_ACCOUNT.SIGN_IN_EPOCH)
                .from(COMMUNITY_ACCOUNT)
                .where(which);
    }
}
