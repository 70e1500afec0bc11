package app.laurel.comment;

import app.laurel.base.id.AccountId;
import java.util.Set;

/**
 * Somebody replied in a thread. Listeners do their part in the same transaction.
 *
 * @param author the public name of who replied
 * @param to who began the thread and who wrote what was replied to, without who replied
 */
public record CommentReplied(Topic topic, String author, Set<AccountId> to) {
    public CommentReplied {
        to = Set.copyOf(to);
    }
}
