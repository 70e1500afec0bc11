package app.laurel.notification;

import static app.laurel.db.Tables.NOTIFICATION_WAITING;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which moderators were looked after today, and of what they were mailed last. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class WaitingStore {
    private final DSLContext sql;

    WaitingStore(DSLContext sql) {
        this.sql = sql;
    }

    /** Takes a moderator's turn of a day; false where it was taken before. */
    boolean take(CommunityId community, AccountId account, LocalDate day) {
        sql.insertInto(NOTIFICATION_WAITING)
                .set(NOTIFICATION_WAITING.COMMUNITY_ID, community)
                .set(NOTIFICATION_WAITING.ACCOUNT_ID, account)
                .set(NOTIFICATION_WAITING.LOOKED_ON, day.minusDays(1))
                .set(NOTIFICATION_WAITING.OCCASIONS, "")
                .onDuplicateKeyIgnore()
                .execute();
        return sql.update(NOTIFICATION_WAITING)
                        .set(NOTIFICATION_WAITING.LOOKED_ON, day)
                        .where(
                                NOTIFICATION_WAITING.COMMUNITY_ID.eq(community),
                                NOTIFICATION_WAITING.ACCOUNT_ID.eq(account),
                                NOTIFICATION_WAITING.LOOKED_ON.lt(day))
                        .execute()
                > 0;
    }

    /** What a moderator's last mail named. */
    Set<String> occasions(CommunityId community, AccountId account) {
        return Optional.ofNullable(sql.select(NOTIFICATION_WAITING.OCCASIONS)
                        .from(NOTIFICATION_WAITING)
                        .where(
                                NOTIFICATION_WAITING.COMMUNITY_ID.eq(community),
                                NOTIFICATION_WAITING.ACCOUNT_ID.eq(account))
                        .fetchOne(Record1::value1))
                .map(it -> Set.of(it.split("\n")))
                .orElse(Set.of());
    }

    /** Notes what a moderator is mailed. */
    void mailed(CommunityId community, AccountId account, Collection<String> occasions, Instant now) {
        sql.update(NOTIFICATION_WAITING)
                .set(NOTIFICATION_WAITING.OCCASIONS, String.join("\n", occasions))
                .set(NOTIFICATION_WAITING.MAILED_AT, now)
                .where(NOTIFICATION_WAITING.COMMUNITY_ID.eq(community), NOTIFICATION_WAITING.ACCOUNT_ID.eq(account))
                .execute();
    }
}
