package app.laurel.access;

import static app.laurel.db.Tables.BADGE_MISUSE;
import static app.laurel.db.Tables.COMMENT_ENTRY;
import static app.laurel.db.Tables.COMMUNITY_MEMBER;
import static app.laurel.db.Tables.COMMUNITY_PROPOSAL;
import static app.laurel.db.Tables.JOINING_INVITE;
import static app.laurel.db.Tables.JOINING_REQUEST;
import static app.laurel.db.Tables.NOMINATION_NOMINEE;
import static app.laurel.db.Tables.NOMINATION_RULING;
import static app.laurel.db.Tables.NOTIFICATION_MAIL;
import static app.laurel.db.Tables.RESULT_AWARD;

import app.laurel.access.Scene.Year;
import app.laurel.base.id.AwardCode;
import app.laurel.base.id.CategoryId;
import app.laurel.base.id.CommentId;
import app.laurel.base.id.EditionId;
import app.laurel.base.id.InviteId;
import app.laurel.base.id.JoinRequestId;
import app.laurel.base.id.MailId;
import app.laurel.base.id.MemberId;
import app.laurel.base.id.MisuseId;
import app.laurel.base.id.NomineeId;
import app.laurel.base.id.ProposalId;
import app.laurel.base.id.RulingId;
import app.laurel.base.id.ShopId;
import app.laurel.edition.Category;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;

/** The ids of what a year and its community keep, by their types. */
public class Ids {
    static final Set<Class<?>> TYPES = Set.of(
            EditionId.class,
            Edition.class,
            CategoryId.class,
            Category.class,
            ShopId.class,
            MemberId.class,
            ProposalId.class,
            InviteId.class,
            JoinRequestId.class,
            MailId.class,
            NomineeId.class,
            RulingId.class,
            AwardCode.class,
            CommentId.class,
            MisuseId.class);

    private final DSLContext sql;
    private final Editions editions;

    Ids(DSLContext sql, Editions editions) {
        this.sql = sql;
        this.editions = editions;
    }

    /** One of each type that there is. */
    Map<Class<?>, Object> of(Year year) {
        var ids = new HashMap<Class<?>, Object>();
        add(ids, year.id());
        add(ids, year.shop());
        var edition = editions.get(year.id());
        add(ids, edition);
        var category = edition.categories().getFirst();
        add(ids, category);
        add(ids, category.id());
        var community = year.community().id();
        read(ids, COMMUNITY_MEMBER, COMMUNITY_MEMBER.ID, COMMUNITY_MEMBER.COMMUNITY_ID.eq(community));
        read(ids, COMMUNITY_PROPOSAL, COMMUNITY_PROPOSAL.ID, COMMUNITY_PROPOSAL.COMMUNITY_ID.eq(community));
        read(ids, JOINING_INVITE, JOINING_INVITE.ID, JOINING_INVITE.COMMUNITY_ID.eq(community));
        read(ids, JOINING_REQUEST, JOINING_REQUEST.ID, JOINING_REQUEST.COMMUNITY_ID.eq(community));
        read(ids, NOTIFICATION_MAIL, NOTIFICATION_MAIL.ID, NOTIFICATION_MAIL.COMMUNITY_ID.eq(community));
        read(ids, NOMINATION_NOMINEE, NOMINATION_NOMINEE.ID, NOMINATION_NOMINEE.CATEGORY_ID.eq(category.id()));
        read(ids, NOMINATION_RULING, NOMINATION_RULING.ID, NOMINATION_RULING.CATEGORY_ID.eq(category.id()));
        read(ids, COMMENT_ENTRY, COMMENT_ENTRY.ID, COMMENT_ENTRY.COMMUNITY_ID.eq(community));
        read(ids, BADGE_MISUSE, BADGE_MISUSE.ID, BADGE_MISUSE.COMMUNITY_ID.eq(community));
        sql.fetchValues(RESULT_AWARD.CODE, RESULT_AWARD.EDITION_ID.eq(year.id()))
                .forEach(it -> add(ids, new AwardCode(it)));
        return ids;
    }

    private void read(Map<Class<?>, Object> ids, Table<?> table, Field<?> id, Condition theirs) {
        var found = sql.select(id).from(table).where(theirs).limit(1).fetchOne();
        if (found != null && found.value1() != null) add(ids, found.value1());
    }

    private static void add(Map<Class<?>, Object> ids, Object id) {
        ids.put(id.getClass(), id);
    }
}
