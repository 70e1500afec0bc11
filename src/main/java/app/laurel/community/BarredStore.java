package app.laurel.community;

import static app.laurel.db.Tables.COMMUNITY;
import static app.laurel.db.Tables.COMMUNITY_ACCOUNT;
import static app.laurel.db.Tables.COMMUNITY_BAR;
import static app.laurel.db.Tables.COMMUNITY_MEMBER;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whether somebody is barred: a person is, under another spelling of the address too, and so is an account that moved to another address. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class BarredStore {
    private final DSLContext sql;
    private final PersonKeys persons;

    BarredStore(DSLContext sql, PersonKeys persons) {
        this.sql = sql;
        this.persons = persons;
    }

    boolean isBarred(CommunityId community, AccountId account) {
        return sql.fetchExists(COMMUNITY_ACCOUNT, COMMUNITY_ACCOUNT.ID.eq(account), isBarred(community));
    }

    /** As {@link #isBarred(CommunityId, AccountId)}; nobody is removed from the community until the transaction ends. */
    boolean isBarredLocked(CommunityId community, AccountId account) {
        hold(community);
        return isBarred(community, account);
    }

    /** Which of these addresses are barred, with or without an account; nobody is removed until the transaction ends. */
    Set<MailAddress> barredOfLocked(CommunityId community, Collection<MailAddress> mails) {
        hold(community);
        var keys = sql.select(COMMUNITY_BAR.PERSON_KEY)
                .from(COMMUNITY_BAR)
                .where(COMMUNITY_BAR.COMMUNITY_ID.eq(community), BarStore.HOLDS)
                .fetchSet(row -> ByteBuffer.wrap(row.value1()));
        var accounts = sql.select(COMMUNITY_ACCOUNT.MAIL)
                .from(COMMUNITY_ACCOUNT)
                .where(isBarred(community))
                .fetchSet(row -> new MailAddress(row.value1()));
        var barred = new HashSet<MailAddress>();
        for (var mail : mails) {
            if (accounts.contains(mail) || keys.contains(ByteBuffer.wrap(persons.of(mail)))) barred.add(mail);
        }
        return barred;
    }

    private void hold(CommunityId community) {
        sql.select(COMMUNITY.ID)
                .from(COMMUNITY)
                .where(COMMUNITY.ID.eq(community))
                .forShare()
                .fetch();
    }

    private static Condition isBarred(CommunityId community) {
        var member = COMMUNITY_MEMBER.as("barred");
        return exists(selectOne()
                .from(COMMUNITY_BAR)
                .join(member)
                .on(member.ID.eq(COMMUNITY_BAR.MEMBER_ID))
                .where(
                        COMMUNITY_BAR.COMMUNITY_ID.eq(community),
                        BarStore.HOLDS,
                        COMMUNITY_BAR
                                .PERSON_KEY
                                .eq(COMMUNITY_ACCOUNT.PERSON_KEY)
                                .or(member.ACCOUNT_ID.eq(COMMUNITY_ACCOUNT.ID))));
    }
}
