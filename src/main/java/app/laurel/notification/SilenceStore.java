package app.laurel.notification;

import static app.laurel.db.Tables.NOTIFICATION_SILENCE;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SilenceStore {
    private final DSLContext sql;

    SilenceStore(DSLContext sql) {
        this.sql = sql;
    }

    void add(AccountId account, CommunityId community, Instant now) {
        sql.insertInto(NOTIFICATION_SILENCE)
                .set(NOTIFICATION_SILENCE.ACCOUNT_ID, account)
                .set(NOTIFICATION_SILENCE.COMMUNITY_ID, community)
                .set(NOTIFICATION_SILENCE.SINCE, now)
                .onDuplicateKeyIgnore()
                .execute();
    }

    void end(AccountId account, CommunityId community) {
        sql.deleteFrom(NOTIFICATION_SILENCE)
                .where(NOTIFICATION_SILENCE.ACCOUNT_ID.eq(account), NOTIFICATION_SILENCE.COMMUNITY_ID.eq(community))
                .execute();
    }

    /** Those of these accounts that want no announcements of the community. */
    Set<AccountId> of(CommunityId community, Collection<AccountId> accounts) {
        return sql.select(NOTIFICATION_SILENCE.ACCOUNT_ID)
                .from(NOTIFICATION_SILENCE)
                .where(NOTIFICATION_SILENCE.COMMUNITY_ID.eq(community), NOTIFICATION_SILENCE.ACCOUNT_ID.in(accounts))
                .fetchSet(NOTIFICATION_SILENCE.ACCOUNT_ID);
    }
}
