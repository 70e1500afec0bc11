package app.laurel.comment;

import static app.laurel.db.Tables.COMMENT_ENTRY;
import static org.jooq.impl.DSL.notExists;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommentId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes comments and replies. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CommentStore {
    private final DSLContext sql;
    private final CommentChanges changes;

    CommentStore(DSLContext sql, CommentChanges changes) {
        this.sql = sql;
        this.changes = changes;
    }

    /** Adds what was sent; empty, and nothing changes, where this form was sent before. */
    Optional<CommentId> add(
            Topic topic, @Nullable CommentId thread, AccountId by, boolean forShop, NewComment comment, Instant now) {
        changes.wrote();
        return sql.insertInto(COMMENT_ENTRY)
                .set(COMMENT_ENTRY.COMMUNITY_ID, topic.community())
                .set(COMMENT_ENTRY.EDITION_ID, topic.year())
                .set(COMMENT_ENTRY.SHOP_ID, topic.about())
                .set(COMMENT_ENTRY.THREAD_ID, thread)
                .set(COMMENT_ENTRY.ACCOUNT_ID, by)
                .set(COMMENT_ENTRY.FORM, comment.form().toString())
                .set(COMMENT_ENTRY.FOR_SHOP, forShop)
                .set(COMMENT_ENTRY.TEXT, comment.text())
                .set(COMMENT_ENTRY.WRITTEN_AT, now)
                .onDuplicateKeyIgnore()
                .returningResult(COMMENT_ENTRY.ID)
                .fetchOptional(COMMENT_ENTRY.ID);
    }

    /** What the person sent by this form. */
    Optional<CommentId> findSent(AccountId by, UUID form) {
        return sql.select(COMMENT_ENTRY.ID)
                .from(COMMENT_ENTRY)
                .where(COMMENT_ENTRY.FORM.eq(form.toString()), COMMENT_ENTRY.ACCOUNT_ID.eq(by))
                .fetchOptional(COMMENT_ENTRY.ID);
    }

    int countReplies(CommentId thread) {
        return sql.fetchCount(COMMENT_ENTRY, COMMENT_ENTRY.THREAD_ID.eq(thread));
    }

    boolean hasAnswerOfShop(CommentId thread) {
        return sql.fetchExists(COMMENT_ENTRY, COMMENT_ENTRY.THREAD_ID.eq(thread), COMMENT_ENTRY.FOR_SHOP.isTrue());
    }

    void edit(CommentId id, String text, Instant now) {
        changes.wrote();
        sql.update(COMMENT_ENTRY)
                .set(COMMENT_ENTRY.TEXT, text)
                .set(COMMENT_ENTRY.EDITED_AT, now)
                .where(COMMENT_ENTRY.ID.eq(id))
                .execute();
    }

    void hide(CommentId id, AccountId by, String reason, Instant now) {
        changes.wrote();
        sql.update(COMMENT_ENTRY)
                .set(COMMENT_ENTRY.HIDDEN_AT, now)
                .set(COMMENT_ENTRY.HIDDEN_BY, by)
                .set(COMMENT_ENTRY.HIDDEN_REASON, reason)
                .where(COMMENT_ENTRY.ID.eq(id))
                .execute();
    }

    void show(CommentId id) {
        changes.wrote();
        sql.update(COMMENT_ENTRY)
                .setNull(COMMENT_ENTRY.HIDDEN_AT)
                .setNull(COMMENT_ENTRY.HIDDEN_BY)
                .setNull(COMMENT_ENTRY.HIDDEN_REASON)
                .where(COMMENT_ENTRY.ID.eq(id))
                .execute();
    }

    /** Nothing of what was written is left, nor of who wrote it; the row stays for those who replied. */
    void empty(Collection<CommentId> ids) {
        changes.wrote();
        sql.update(COMMENT_ENTRY)
                .setNull(COMMENT_ENTRY.ACCOUNT_ID)
                .set(COMMENT_ENTRY.TEXT, "")
                .set(COMMENT_ENTRY.FOR_SHOP, false)
                .setNull(COMMENT_ENTRY.EDITED_AT)
                .setNull(COMMENT_ENTRY.HIDDEN_AT)
                .setNull(COMMENT_ENTRY.HIDDEN_BY)
                .setNull(COMMENT_ENTRY.HIDDEN_REASON)
                .where(COMMENT_ENTRY.ID.in(ids))
                .execute();
    }

    /** Deletes these, to which nobody replied, with their reactions and reports. */
    void delete(Collection<CommentId> ids) {
        changes.wrote();
        sql.deleteFrom(COMMENT_ENTRY).where(COMMENT_ENTRY.ID.in(ids)).execute();
    }

    /** Of these threads those that were taken back and have no reply left. */
    List<CommentId> bare(Collection<CommentId> threads) {
        var reply = COMMENT_ENTRY.as("reply");
        return sql.select(COMMENT_ENTRY.ID)
                .from(COMMENT_ENTRY)
                .where(
                        COMMENT_ENTRY.ID.in(threads),
                        COMMENT_ENTRY.ACCOUNT_ID.isNull(),
                        notExists(sql.selectOne().from(reply).where(reply.THREAD_ID.eq(COMMENT_ENTRY.ID))))
                .fetch(COMMENT_ENTRY.ID);
    }

    /** Those of these to which others have replied. */
    List<CommentId> replied(Collection<CommentId> threads) {
        return sql.selectDistinct(COMMENT_ENTRY.THREAD_ID)
                .from(COMMENT_ENTRY)
                .where(COMMENT_ENTRY.THREAD_ID.in(threads))
                .fetch(COMMENT_ENTRY.THREAD_ID);
    }
}
