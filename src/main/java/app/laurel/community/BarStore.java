package app.laurel.community;

import static app.laurel.db.Tables.COMMUNITY;
import static app.laurel.db.Tables.COMMUNITY_ACCOUNT;
import static app.laurel.db.Tables.COMMUNITY_BAR;
import static app.laurel.db.Tables.COMMUNITY_MEMBER;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.MemberId;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who is barred, by person: another spelling of the address is barred as well, and an account that moved to another one. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class BarStore {
    private static final Condition HOLDS = COMMUNITY_BAR.UNDONE_AT.isNull();

    private final DSLContext sql;
    private final PersonKeys persons;

    BarStore(DSLContext sql, PersonKeys persons) {
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

    /** Those of these addresses that are barred, whether or not they have an account; nobody is removed until the transaction ends. */
    Set<MailAddress> barredOfLocked(CommunityId community, Collection<MailAddress> mails) {
        hold(community);
        var keys = sql.select(COMMUNITY_BAR.PERSON_KEY)
                .from(COMMUNITY_BAR)
                .where(COMMUNITY_BAR.COMMUNITY_ID.eq(community), HOLDS)
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

    /** The memberships of the person in a community that last, under whichever addresses. */
    List<Belonged> membershipsOf(CommunityId community, AccountId account) {
        var one = COMMUNITY_ACCOUNT.as("one");
        return sql.select(COMMUNITY_MEMBER.ID, COMMUNITY_MEMBER.ACCOUNT_ID, COMMUNITY_MEMBER.JOINED_ON)
                .from(COMMUNITY_MEMBER)
                .join(COMMUNITY_ACCOUNT)
                .on(COMMUNITY_ACCOUNT.ID.eq(COMMUNITY_MEMBER.ACCOUNT_ID))
                .join(one)
                .on(one.PERSON_KEY.eq(COMMUNITY_ACCOUNT.PERSON_KEY))
                .where(one.ID.eq(account), COMMUNITY_MEMBER.COMMUNITY_ID.eq(community), MemberStore.BELONGS)
                .orderBy(COMMUNITY_MEMBER.ID)
                .fetch(mapping(Belonged::new));
    }

    void add(CommunityId community, Belonged who, String reason, AccountId by, Instant now) {
        var key = sql.select(COMMUNITY_ACCOUNT.PERSON_KEY)
                .from(COMMUNITY_ACCOUNT)
                .where(COMMUNITY_ACCOUNT.ID.eq(who.account()))
                .fetchSingle(COMMUNITY_ACCOUNT.PERSON_KEY);
        sql.insertInto(COMMUNITY_BAR)
                .set(COMMUNITY_BAR.COMMUNITY_ID, community)
                .set(COMMUNITY_BAR.MEMBER_ID, who.member())
                .set(COMMUNITY_BAR.PERSON_KEY, key)
                .set(COMMUNITY_BAR.REASON, reason)
                .set(COMMUNITY_BAR.CREATED_BY, by)
                .set(COMMUNITY_BAR.CREATED_AT, now)
                .execute();
    }

    /** The latest first. */
    List<Bar> list(CommunityId community) {
        return sql.select(
                        COMMUNITY_BAR.ID,
                        COMMUNITY_BAR.MEMBER_ID,
                        COMMUNITY_ACCOUNT.DISPLAY_NAME,
                        COMMUNITY_BAR.REASON,
                        COMMUNITY_BAR.CREATED_AT)
                .from(COMMUNITY_BAR)
                .join(COMMUNITY_MEMBER)
                .on(COMMUNITY_MEMBER.ID.eq(COMMUNITY_BAR.MEMBER_ID))
                .join(COMMUNITY_ACCOUNT)
                .on(COMMUNITY_ACCOUNT.ID.eq(COMMUNITY_MEMBER.ACCOUNT_ID))
                .where(COMMUNITY_BAR.COMMUNITY_ID.eq(community), HOLDS)
                .orderBy(COMMUNITY_BAR.ID.desc())
                .fetch(mapping(Bar::new));
    }

    /** Of several who lift it at once exactly one does. */
    boolean lift(CommunityId community, long number, AccountId by, Instant now) {
        return sql.update(COMMUNITY_BAR)
                        .set(COMMUNITY_BAR.UNDONE_BY, by)
                        .set(COMMUNITY_BAR.UNDONE_AT, now)
                        .where(COMMUNITY_BAR.ID.eq(number), COMMUNITY_BAR.COMMUNITY_ID.eq(community), HOLDS)
                        .execute()
                == 1;
    }

    /** What is kept against a person, under whichever address the person was barred; readable. */
    List<Map<String, Object>> listOf(AccountId id) {
        return sql.select(
                        COMMUNITY.SLUG.as("community"),
                        COMMUNITY_BAR.REASON.as("reason"),
                        COMMUNITY_BAR.CREATED_AT.as("since"),
                        COMMUNITY_BAR.UNDONE_AT.as("liftedAt"))
                .from(COMMUNITY_BAR)
                .join(COMMUNITY)
                .on(COMMUNITY.ID.eq(COMMUNITY_BAR.COMMUNITY_ID))
                .join(COMMUNITY_MEMBER)
                .on(COMMUNITY_MEMBER.ID.eq(COMMUNITY_BAR.MEMBER_ID))
                .where(COMMUNITY_MEMBER
                        .ACCOUNT_ID
                        .eq(id)
                        .or(COMMUNITY_BAR.PERSON_KEY.eq(sql.select(COMMUNITY_ACCOUNT.PERSON_KEY)
                                .from(COMMUNITY_ACCOUNT)
                                .where(COMMUNITY_ACCOUNT.ID.eq(id)))))
                .orderBy(COMMUNITY_BAR.ID)
                .fetch(Record::intoMap);
    }

    private static Condition isBarred(CommunityId community) {
        var member = COMMUNITY_MEMBER.as("barred");
        return exists(selectOne()
                .from(COMMUNITY_BAR)
                .join(member)
                .on(member.ID.eq(COMMUNITY_BAR.MEMBER_ID))
                .where(
                        COMMUNITY_BAR.COMMUNITY_ID.eq(community),
                        HOLDS,
                        COMMUNITY_BAR
                                .PERSON_KEY
                                .eq(COMMUNITY_ACCOUNT.PERSON_KEY)
                                .or(member.ACCOUNT_ID.eq(COMMUNITY_ACCOUNT.ID))));
    }

    /** A membership and whose it is. */
    record Belonged(MemberId member, AccountId account, LocalDate joinedOn) {}
}
