package app.laurel.comment.web;

import app.laurel.base.DatabaseFaults;
import app.laurel.base.change.Shelf;
import app.laurel.base.change.Shelves;
import app.laurel.comment.CommentChanges;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Pages of comments, made once for all readers, until somebody comments or reacts on this node or anything that is shown changes;
 * what was said on another node is seen within a minute.
 */
@Component
class CommentShelf {
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final long MOST_BYTES = 16L * 1024 * 1024;

    private final Shelf<Map<String, String>, Kept> shelf;
    private final CommentChanges changes;
    private final Clock clock;

    CommentShelf(Shelves shelves, CommentChanges changes, Clock clock) {
        this.shelf = shelves.ofBytes(MOST_BYTES, Kept::weight);
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * The page of this address, made now if need be; while the database is away, what was made last. What throws is not kept.
     *
     * @param address the parts of it that vary
     */
    ResponseEntity<byte[]> get(Map<String, String> address, Supplier<ResponseEntity<byte[]>> make) {
        var key = Map.copyOf(address);
        var known = shelf.find(key);
        if (known != null && known.holds(changes.known(), clock.instant())) return known.page();
        try {
            var begun = shelf.begin();
            var version = changes.known();
            var now = clock.instant();
            var page = make.get();
            begun.put(key, new Kept(page, version, now));
            return page;
        } catch (RuntimeException failure) {
            var last = DatabaseFaults.isAway(failure) ? shelf.findLast(key) : null;
            if (last == null) throw failure;
            return last.page();
        }
    }

    private record Kept(ResponseEntity<byte[]> page, long version, Instant from) {
        /** What the address and the headers take, about. */
        private static final int HEAD_BYTES = 2_000;

        boolean holds(long current, Instant now) {
            return version == current && !now.isBefore(from) && now.isBefore(from.plus(FRESH));
        }

        int weight() {
            var body = page.getBody();
            return HEAD_BYTES + (body == null ? 0 : body.length);
        }
    }
}
