package app.laurel.comment;

import static app.laurel.db.Tables.COMMENT_ENTRY;
import static app.laurel.db.Tables.COMMENT_REPORT;
import static org.jooq.impl.DSL.countDistinct;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommentId;
import app.laurel.base.id.CommunityId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ReportStore {
    private static final int LISTED = 500;

    private final DSLContext sql;

    ReportStore(DSLContext sql) {
        this.sql = sql;
    }

    boolean has(CommentId comment, AccountId by) {
        return sql.fetchExists(COMMENT_REPORT, COMMENT_REPORT.COMMENT_ID.eq(comment), COMMENT_REPORT.ACCOUNT_ID.eq(by));
    }

    /** False where the person reported the comment before. */
    boolean add(CommentId comment, AccountId by, String reason, Instant now) {
        return sql.insertInto(COMMENT_REPORT)
                        .set(COMMENT_REPORT.COMMENT_ID, comment)
                        .set(COMMENT_REPORT.ACCOUNT_ID, by)
                        .set(COMMENT_REPORT.REASON, reason)
                        .set(COMMENT_REPORT.REPORTED_AT, now)
                        .onDuplicateKeyIgnore()
                        .execute()
                > 0;
    }

    /** How many of a comment's reports were not settled until now. */
    int settle(CommentId comment, Instant now) {
        return sql.update(COMMENT_REPORT)
                .set(COMMENT_REPORT.SETTLED_AT, now)
                .where(COMMENT_REPORT.COMMENT_ID.eq(comment), COMMENT_REPORT.SETTLED_AT.isNull())
                .execute();
    }

    void removeAll(Collection<CommentId> comments) {
        sql.deleteFrom(COMMENT_REPORT)
                .where(COMMENT_REPORT.COMMENT_ID.in(comments))
                .execute();
    }

    /** How many comments of a community there are for {@link #waiting}. */
    int countWaiting(CommunityId community) {
        return sql.select(countDistinct(COMMENT_REPORT.COMMENT_ID))
                .from(COMMENT_REPORT)
                .join(COMMENT_ENTRY)
                .on(COMMENT_ENTRY.ID.eq(COMMENT_REPORT.COMMENT_ID))
                .where(COMMENT_ENTRY.COMMUNITY_ID.eq(community), COMMENT_REPORT.SETTLED_AT.isNull())
                .fetchSingle()
                .value1();
    }

    /** Why each comment of a community was reported that nobody has looked at since; the first reports first. */
    Map<CommentId, List<String>> waiting(CommunityId community) {
        return sql.select(COMMENT_REPORT.COMMENT_ID, COMMENT_REPORT.REASON)
                .from(COMMENT_REPORT)
                .join(COMMENT_ENTRY)
                .on(COMMENT_ENTRY.ID.eq(COMMENT_REPORT.COMMENT_ID))
                .where(COMMENT_ENTRY.COMMUNITY_ID.eq(community), COMMENT_REPORT.SETTLED_AT.isNull())
                .orderBy(COMMENT_REPORT.REPORTED_AT, COMMENT_REPORT.COMMENT_ID, COMMENT_REPORT.ACCOUNT_ID)
                .limit(LISTED)
                .fetchGroups(COMMENT_REPORT.COMMENT_ID, COMMENT_REPORT.REASON);
    }
}
