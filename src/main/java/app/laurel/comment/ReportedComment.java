package app.laurel.comment;

import java.util.List;
import java.util.Optional;

/**
 * A comment that members reported and no moderator has looked at since.
 *
 * @param topic what it is about; empty where that is not public any more
 * @param reasons of each who reported it, the first one first
 * @param mayRule whether the moderator who asks may decide about it
 */
public record ReportedComment(Comment comment, Optional<Topic> topic, List<String> reasons, boolean mayRule) {
    public ReportedComment {
        reasons = List.copyOf(reasons);
    }
}
