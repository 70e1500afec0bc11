package app.laurel.community;

import static app.laurel.db.Tables.COMMUNITY_ACCOUNT;
import static app.laurel.db.Tables.COMMUNITY_JOIN;
import static app.laurel.db.Tables.COMMUNITY_MEMBER;

import app.laurel.db.tables.CommunityJoin;
import app.laurel.db.tables.CommunityMember;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;

/** Asks for memberships with everything that was written down of them, and of others of the same person. */
final class MembershipQuery {
    /** A row for each entry; of an entry nothing where there is none. */
    static final List<Field<?>> WRITTEN = List.of(
            COMMUNITY_MEMBER.ID,
            COMMUNITY_MEMBER.ACCOUNT_ID,
            COMMUNITY_MEMBER.COMMUNITY_ID,
            COMMUNITY_MEMBER.JOINED_ON,
            COMMUNITY_JOIN.ID,
            COMMUNITY_JOIN.MEMBER_ID,
            COMMUNITY_JOIN.JOINED_ON,
            COMMUNITY_JOIN.HOW,
            COMMUNITY_JOIN.PERSON_KEY,
            COMMUNITY_JOIN.RECORDED_AT,
            COMMUNITY_ACCOUNT.PROVED_AT);

    private static final CommunityJoin OWN = COMMUNITY_JOIN.as("own");
    private static final CommunityJoin SHARED = COMMUNITY_JOIN.as("shared");
    private static final CommunityMember TWIN = COMMUNITY_MEMBER.as("twin");
    private static final CommunityMember BEHIND = COMMUNITY_MEMBER.as("behind");

    private MembershipQuery() {}

    /** The entries of these accounts in these communities, as rows of {@link #WRITTEN}. */
    static ResultQuery<Record> of(DSLContext sql, Condition accounts, Condition communities) {
        return sql.selectDistinct(WRITTEN)
                .from(COMMUNITY_MEMBER)
                .leftJoin(OWN.join(SHARED)
                        .on(SHARED.PERSON_KEY.eq(OWN.PERSON_KEY))
                        .join(TWIN)
                        .on(TWIN.ID.eq(SHARED.MEMBER_ID)))
                .on(OWN.MEMBER_ID.eq(COMMUNITY_MEMBER.ID), TWIN.COMMUNITY_ID.eq(COMMUNITY_MEMBER.COMMUNITY_ID))
                .leftJoin(COMMUNITY_JOIN)
                .on(COMMUNITY_JOIN.MEMBER_ID.eq(DSL.coalesce(TWIN.ID, COMMUNITY_MEMBER.ID)))
                .leftJoin(BEHIND.join(COMMUNITY_ACCOUNT).on(COMMUNITY_ACCOUNT.ID.eq(BEHIND.ACCOUNT_ID)))
                .on(BEHIND.ID.eq(COMMUNITY_JOIN.MEMBER_ID))
                .where(accounts, communities)
                .orderBy(COMMUNITY_JOIN.RECORDED_AT, COMMUNITY_JOIN.ID);
    }
}
