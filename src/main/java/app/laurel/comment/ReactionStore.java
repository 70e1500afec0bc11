package app.laurel.comment;

import static app.laurel.db.Tables.COMMENT_REACTION;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommentId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ReactionStore {
    private final DSLContext sql;
    private final CommentChanges changes;

    ReactionStore(DSLContext sql, CommentChanges changes) {
        this.sql = sql;
        this.changes = changes;
    }

    /** False where it was there before. */
    boolean add(CommentId comment, AccountId by, Reaction kind) {
        changes.wrote();
        return sql.insertInto(COMMENT_REACTION)
                        .set(COMMENT_REACTION.COMMENT_ID, comment)
                        .set(COMMENT_REACTION.ACCOUNT_ID, by)
                        .set(COMMENT_REACTION.KIND, kind.name())
                        .onDuplicateKeyIgnore()
                        .execute()
                > 0;
    }

    void remove(CommentId comment, AccountId by, Reaction kind) {
        changes.wrote();
        sql.deleteFrom(COMMENT_REACTION)
                .where(
                        COMMENT_REACTION.COMMENT_ID.eq(comment),
                        COMMENT_REACTION.ACCOUNT_ID.eq(by),
                        COMMENT_REACTION.KIND.eq(kind.name()))
                .execute();
    }

    void removeAll(Collection<CommentId> comments) {
        changes.wrote();
        sql.deleteFrom(COMMENT_REACTION)
                .where(COMMENT_REACTION.COMMENT_ID.in(comments))
                .execute();
    }

    /** How many of each kind; comments without any are left out. */
    Map<CommentId, Map<Reaction, Integer>> count(Collection<CommentId> comments) {
        var counts = new HashMap<CommentId, Map<Reaction, Integer>>();
        sql.select(COMMENT_REACTION.COMMENT_ID, COMMENT_REACTION.KIND, DSL.count())
                .from(COMMENT_REACTION)
                .where(COMMENT_REACTION.COMMENT_ID.in(comments))
                .groupBy(COMMENT_REACTION.COMMENT_ID, COMMENT_REACTION.KIND)
                .forEach(it -> counts.computeIfAbsent(it.value1(), any -> new EnumMap<>(Reaction.class))
                        .put(Reaction.valueOf(it.value2()), it.value3()));
        return counts;
    }

    /** The person's own. */
    Map<CommentId, Set<Reaction>> list(AccountId by, Collection<CommentId> comments) {
        var own = new HashMap<CommentId, Set<Reaction>>();
        sql.select(COMMENT_REACTION.COMMENT_ID, COMMENT_REACTION.KIND)
                .from(COMMENT_REACTION)
                .where(COMMENT_REACTION.ACCOUNT_ID.eq(by), COMMENT_REACTION.COMMENT_ID.in(comments))
                .forEach(it -> own.computeIfAbsent(it.value1(), any -> EnumSet.noneOf(Reaction.class))
                        .add(Reaction.valueOf(it.value2())));
        return own;
    }
}
