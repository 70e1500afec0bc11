package app.laurel.comment.ui;

import app.laurel.base.id.CommentId;
import app.laurel.base.text.Moments;
import app.laurel.base.ui.Reader;
import app.laurel.comment.Comment;
import app.laurel.comment.Comments;
import app.laurel.comment.Reaction;
import app.laurel.community.Accounts;
import app.laurel.community.Community;
import app.laurel.community.signin.CurrentAccount;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * What each comment on a page needs to be shown to one member, and to be acted on.
 *
 * @param mayRule whether the reader moderates here and has no shop in the topic
 * @param mine how the reader reacted
 * @param changed shows the comments again
 */
record Talk(
        Community community,
        CommentActions actions,
        RulingActions rulings,
        CurrentAccount current,
        Accounts accounts,
        boolean mayRule,
        Map<CommentId, Set<Reaction>> mine,
        Instant now,
        Runnable changed) {
    String slug() {
        return community.slug();
    }

    String at(Instant moment) {
        return Moments.of(moment, community.zone(), Reader.language());
    }

    boolean isOwn(Comment comment) {
        return comment.isBy(current.id());
    }

    boolean chose(Comment comment, Reaction reaction) {
        return mine.getOrDefault(comment.id(), Set.of()).contains(reaction);
    }

    /** Whether its author may still change it. */
    boolean isEditable(Comment comment) {
        return isOwn(comment)
                && comment.isOpen()
                && now.isBefore(comment.writtenAt().plus(Comments.EDITABLE));
    }
}
