package app.laurel.comment;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommentId;
import app.laurel.community.Signature;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A comment as it is read, with its replies.
 *
 * @param by null once it was taken back
 * @param author the public name under which it was written; empty where none is known
 * @param forShop whether it was written by somebody who speaks for the shop that it is about
 * @param text Markdown; of a hidden one for its author and for moderators only
 * @param hidden why it is hidden; null while it is not
 * @param reactions how many of each kind; none of a kind that nobody chose
 * @param replies the first one first; none of a reply
 */
public record Comment(
        CommentId id,
        @Nullable AccountId by,
        String author,
        boolean forShop,
        String text,
        Instant writtenAt,
        @Nullable Instant editedAt,
        @Nullable Hidden hidden,
        Map<Reaction, Integer> reactions,
        List<Comment> replies) {
    public Comment {
        reactions = Map.copyOf(reactions);
        replies = List.copyOf(replies);
    }

    /** Whether who wrote it took it back. */
    public boolean isTakenBack() {
        return by == null;
    }

    /** Whether it can be read, answered, reacted to and reported. */
    public boolean isOpen() {
        return by != null && hidden == null;
    }

    /** Whether it is this person's. */
    public boolean isBy(AccountId person) {
        return person.equals(by);
    }

    /** What it says, as HTML that is safe to show; empty where it is hidden or taken back. */
    public String html() {
        return isOpen() ? SafeMarkdown.html(text) : "";
    }

    /** How many reacted to it in this way. */
    public int count(Reaction reaction) {
        return reactions.getOrDefault(reaction, 0);
    }

    /** That moderators hid it: by whom, when and why, which everybody reads. */
    public record Hidden(Signature by, String reason) {}
}
