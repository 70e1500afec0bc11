package app.laurel.comment;

import java.util.List;

/**
 * A page of what is said on a topic.
 *
 * @param threads the latest first
 * @param page from 1 on
 * @param pages 1 or more
 */
public record Discussion(Topic topic, List<Comment> threads, int page, int pages) {
    public Discussion {
        threads = List.copyOf(threads);
    }
}
