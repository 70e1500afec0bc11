package app.laurel.community;

import static app.laurel.db.Tables.COMMUNITY;
import static app.laurel.db.Tables.COMMUNITY_ACCOUNT;
import static app.laurel.db.Tables.COMMUNITY_MEMBER;
import static app.laurel.db.Tables.COMMUNITY_NEW_ADDRESS;
import static app.laurel.db.Tables.COMMUNITY_PROPOSAL;
import static app.laurel.db.Tables.COMMUNITY_PUBLIC_NAME;

import app.laurel.base.id.AccountId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Everything that the tables of people and communities hold about one person: to read it as a whole, and to erase it. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PersonalDataStore {
    private final DSLContext sql;
    private final PersonalMembershipStore memberships;

    PersonalDataStore(DSLContext sql, PersonalMembershipStore memberships) {
        this.sql = sql;
        this.memberships = memberships;
    }

    /** The account, the memberships with their history, and the decisions that the person took part in. */
    Map<String, Object> list(AccountId id) {
        return Map.of(
                "account", account(id),
                "memberships", memberships.list(id),
                "joins", memberships.joins(id),
                "roles", memberships.roles(id),
                "bars", memberships.bars(id),
                "decisions", proposals(id));
    }

    private List<Map<String, Object>> account(AccountId id) {
        return rows(sql.select(
                        COMMUNITY_ACCOUNT.MAIL.as("address"),
                        COMMUNITY_ACCOUNT.DISPLAY_NAME.as("displayName"),
                        COMMUNITY_PUBLIC_NAME.NAME.as("publicName"),
                        COMMUNITY_ACCOUNT.LANGUAGE.as("language"),
                        COMMUNITY_ACCOUNT.THEME.as("theme"),
                        COMMUNITY_ACCOUNT.HOST.as("host"),
                        COMMUNITY_ACCOUNT.HOST_SINCE.as("hostSince"),
                        COMMUNITY_NEW_ADDRESS.MAIL.as("newAddress"),
                        COMMUNITY_ACCOUNT.FACTORS_COUNT_FROM.as("secondFactorsCountFrom"),
                        COMMUNITY_ACCOUNT.CREATED_AT.as("openedAt"),
                        COMMUNITY_ACCOUNT.PROVED_AT.as("firstSignedInAt"))
                .from(COMMUNITY_ACCOUNT)
                .leftJoin(COMMUNITY_PUBLIC_NAME)
                .on(COMMUNITY_PUBLIC_NAME.ACCOUNT_ID.eq(COMMUNITY_ACCOUNT.ID))
                .leftJoin(COMMUNITY_NEW_ADDRESS)
                .on(COMMUNITY_NEW_ADDRESS.ACCOUNT_ID.eq(COMMUNITY_ACCOUNT.ID))
                .where(COMMUNITY_ACCOUNT.ID.eq(id)));
    }

    /** What the person asked for or confirmed, as the log of decisions has it. */
    private List<Map<String, Object>> proposals(AccountId id) {
        return rows(sql.select(
                        COMMUNITY.SLUG.as("community"),
                        COMMUNITY_PROPOSAL.ACT.as("act"),
                        COMMUNITY_PROPOSAL.OBJECT.as("object"),
                        COMMUNITY_PROPOSAL.REASON.as("reason"),
                        COMMUNITY_PROPOSAL.ASKED_BY.eq(id).as("askedByMe"),
                        COMMUNITY_PROPOSAL.ASKED_AT.as("askedAt"),
                        COMMUNITY_PROPOSAL.DECIDED_BY.eq(id).as("decidedByMe"),
                        COMMUNITY_PROPOSAL.DECIDED_AT.as("decidedAt"),
                        COMMUNITY_PROPOSAL.STATE.as("state"))
                .from(COMMUNITY_PROPOSAL)
                .join(COMMUNITY)
                .on(COMMUNITY.ID.eq(COMMUNITY_PROPOSAL.COMMUNITY_ID))
                .where(COMMUNITY_PROPOSAL.ASKED_BY.eq(id).or(COMMUNITY_PROPOSAL.DECIDED_BY.eq(id)))
                .orderBy(COMMUNITY_PROPOSAL.ID));
    }

    /**
     * Leaves the numbers that others point at, the public name under which the person acted, and, until {@link Departures#forgetPersons}, by which
     * other addresses of a community the same person is known; nothing else.
     */
    void erase(AccountId id, Instant now) {
        sql.deleteFrom(COMMUNITY_NEW_ADDRESS)
                .where(COMMUNITY_NEW_ADDRESS.ACCOUNT_ID.eq(id))
                .execute();
        sql.update(COMMUNITY_MEMBER)
                .set(COMMUNITY_MEMBER.ENDED_BY, Ending.ERASED.name())
                .where(COMMUNITY_MEMBER.ACCOUNT_ID.eq(id))
                .execute();
        sql.update(COMMUNITY_ACCOUNT)
                .set(COMMUNITY_ACCOUNT.MAIL, "erased." + id + "@erased.invalid") // RFC 2606: no mail ever arrives there
                .set(COMMUNITY_ACCOUNT.DISPLAY_NAME, "–")
                .setNull(COMMUNITY_ACCOUNT.LANGUAGE)
                .setNull(COMMUNITY_ACCOUNT.THEME)
                .set(COMMUNITY_ACCOUNT.HOST, false)
                .setNull(COMMUNITY_ACCOUNT.HOST_SINCE)
                .setNull(COMMUNITY_ACCOUNT.PERSON_KEY)
                .set(COMMUNITY_ACCOUNT.ERASED_AT, now)
                .where(COMMUNITY_ACCOUNT.ID.eq(id))
                .execute();
    }

    private static List<Map<String, Object>> rows(Select<?> select) {
        return select.fetch(PersonalDataStore::readable);
    }

    private static Map<String, Object> readable(Record row) {
        return new LinkedHashMap<>(row.intoMap());
    }
}
