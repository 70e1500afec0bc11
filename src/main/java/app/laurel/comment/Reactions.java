package app.laurel.comment;

import app.laurel.base.id.CommentId;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.ratelimit.Caller;
import app.laurel.ratelimit.Decision.Refused;
import app.laurel.ratelimit.Limit;
import app.laurel.ratelimit.RateLimits;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reactions to comments of others: one of each kind a member and comment. */
@Service
@Transactional(readOnly = true)
public class Reactions {
    private final ReactionStore store;
    private final EntryReadingStore comments;
    private final RateLimits limits;

    Reactions(ReactionStore store, EntryReadingStore comments, RateLimits limits) {
        this.store = store;
        this.comments = comments;
        this.limits = limits;
    }

    /**
     * Reacts, or takes the same reaction back; answers the limit that refuses it. To one's own comment, a hidden one and one that was
     * taken back there is no reaction.
     *
     * @throws AccessDeniedException if the comment is another community's
     */
    @Transactional
    public Optional<Refused> toggle(Member by, CommentId id, Reaction reaction, Caller caller) {
        var entry = comments.find(by.community(), id)
                .orElseThrow(() -> Members.refused("members of the community of this comment"));
        if (!entry.isOpen() || entry.isBy(by.account())) return Optional.empty();
        if (limits.take(Limit.REACTIONS_PER_ACCOUNT, caller.as(by.account())) instanceof Refused refused)
            return Optional.of(refused);
        if (!store.add(id, by.account(), reaction)) store.remove(id, by.account(), reaction);
        return Optional.empty();
    }

    /** The member's own, to these comments. */
    public Map<CommentId, Set<Reaction>> list(Member by, Collection<CommentId> comments) {
        return comments.isEmpty() ? Map.of() : store.list(by.account(), comments);
    }
}
