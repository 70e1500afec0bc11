package app.laurel.comment;

import static app.laurel.db.Tables.COMMENT_ENTRY;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommentId;
import app.laurel.base.id.CommunityId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads comments and replies. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class EntryReadingStore {
    private final DSLContext sql;

    EntryReadingStore(DSLContext sql) {
        this.sql = sql;
    }

    /** One of this community. */
    Optional<Entry> find(CommunityId community, CommentId id) {
        return sql.selectFrom(COMMENT_ENTRY)
                .where(COMMENT_ENTRY.ID.eq(id), COMMENT_ENTRY.COMMUNITY_ID.eq(community))
                .fetchOptional(EntryRowMapper::entry);
    }

    /** The same; whoever replies to it, changes it or takes it back meanwhile waits. */
    Optional<Entry> lock(CommunityId community, CommentId id) {
        return sql.selectFrom(COMMENT_ENTRY)
                .where(COMMENT_ENTRY.ID.eq(id), COMMENT_ENTRY.COMMUNITY_ID.eq(community))
                .forUpdate()
                .fetchOptional(EntryRowMapper::entry);
    }

    /** Locks these, the first one first, wherever they are; so nobody waits for somebody who waits for them. */
    void lockAll(Collection<CommentId> ids) {
        sql.select(COMMENT_ENTRY.ID)
                .from(COMMENT_ENTRY)
                .where(COMMENT_ENTRY.ID.in(ids))
                .orderBy(COMMENT_ENTRY.ID)
                .forUpdate()
                .fetch();
    }

    /** These of a community, the first one first. */
    List<Entry> list(CommunityId community, Collection<CommentId> ids) {
        return sql.selectFrom(COMMENT_ENTRY)
                .where(COMMENT_ENTRY.ID.in(ids), COMMENT_ENTRY.COMMUNITY_ID.eq(community))
                .orderBy(COMMENT_ENTRY.ID)
                .fetch(EntryRowMapper::entry);
    }

    /** All that a person wrote, in whatever community. */
    List<Entry> listOf(AccountId account) {
        return sql.selectFrom(COMMENT_ENTRY)
                .where(COMMENT_ENTRY.ACCOUNT_ID.eq(account))
                .orderBy(COMMENT_ENTRY.ID)
                .fetch(EntryRowMapper::entry);
    }

    int countThreads(Topic topic) {
        return sql.fetchCount(COMMENT_ENTRY, threadsOf(topic));
    }

    /** The comments that began threads, the latest first. */
    List<Entry> threads(Topic topic, int offset, int limit) {
        return sql.selectFrom(COMMENT_ENTRY)
                .where(threadsOf(topic))
                .orderBy(COMMENT_ENTRY.ID.desc())
                .limit(offset, limit)
                .fetch(EntryRowMapper::entry);
    }

    /** All replies in these threads, the first one first. */
    List<Entry> replies(Collection<CommentId> threads) {
        return sql.selectFrom(COMMENT_ENTRY)
                .where(COMMENT_ENTRY.THREAD_ID.in(threads))
                .orderBy(COMMENT_ENTRY.ID)
                .fetch(EntryRowMapper::entry);
    }

    private static Condition threadsOf(Topic topic) {
        var about = topic.about() == null
                ? COMMENT_ENTRY.EDITION_ID.eq(topic.year())
                : COMMENT_ENTRY.SHOP_ID.eq(topic.about());
        return about.and(COMMENT_ENTRY.THREAD_ID.isNull());
    }
}
