package app.laurel.comment;

import static app.laurel.db.Tables.COMMENT_ENTRY;
import static app.laurel.db.Tables.COMMENT_REACTION;
import static app.laurel.db.Tables.COMMENT_REPORT;

import app.laurel.base.id.AccountId;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All that one person left in the tables of comments. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PersonalCommentStore {
    private final DSLContext sql;
    private final CommentChanges changes;

    PersonalCommentStore(DSLContext sql, CommentChanges changes) {
        this.sql = sql;
        this.changes = changes;
    }

    List<Map<String, Object>> listWritten(AccountId account) {
        return sql.select(
                        COMMENT_ENTRY.COMMUNITY_ID.cast(Integer.class).as("community"),
                        COMMENT_ENTRY.THREAD_ID.isNotNull().as("reply"),
                        COMMENT_ENTRY.FOR_SHOP.as("forShop"),
                        COMMENT_ENTRY.TEXT.as("text"),
                        COMMENT_ENTRY.WRITTEN_AT.as("writtenAt"),
                        COMMENT_ENTRY.EDITED_AT.as("editedAt"),
                        COMMENT_ENTRY.HIDDEN_AT.as("hiddenAt"),
                        COMMENT_ENTRY.HIDDEN_REASON.as("hiddenReason"))
                .from(COMMENT_ENTRY)
                .where(COMMENT_ENTRY.ACCOUNT_ID.eq(account))
                .orderBy(COMMENT_ENTRY.ID)
                .fetch(Record::intoMap);
    }

    /** By the numbers of the comments, which stand in their addresses. */
    List<Map<String, Object>> listReactions(AccountId account) {
        return sql.select(
                        COMMENT_REACTION.KIND.as("kind"),
                        COMMENT_REACTION.COMMENT_ID.cast(Long.class).as("comment"))
                .from(COMMENT_REACTION)
                .where(COMMENT_REACTION.ACCOUNT_ID.eq(account))
                .orderBy(COMMENT_REACTION.COMMENT_ID)
                .fetch(Record::intoMap);
    }

    List<Map<String, Object>> listReports(AccountId account) {
        return sql.select(
                        COMMENT_REPORT.COMMENT_ID.cast(Long.class).as("comment"),
                        COMMENT_REPORT.REASON.as("reason"),
                        COMMENT_REPORT.REPORTED_AT.as("reportedAt"),
                        COMMENT_REPORT.SETTLED_AT.as("settledAt"))
                .from(COMMENT_REPORT)
                .where(COMMENT_REPORT.ACCOUNT_ID.eq(account))
                .orderBy(COMMENT_REPORT.COMMENT_ID)
                .fetch(Record::intoMap);
    }

    void erase(AccountId account) {
        changes.wrote();
        sql.deleteFrom(COMMENT_REACTION)
                .where(COMMENT_REACTION.ACCOUNT_ID.eq(account))
                .execute();
        sql.deleteFrom(COMMENT_REPORT)
                .where(COMMENT_REPORT.ACCOUNT_ID.eq(account))
                .execute();
    }
}
