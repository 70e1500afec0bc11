package app.laurel.webhook;

import app.laurel.base.id.WebhookId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One piece of news on its way to one address.
 *
 * @param id the same at each try, so that a receiver knows what it has had
 * @param event its name in what is delivered: {@code result.published}
 * @param attempts tries since it was queued last
 * @param nextAt when it is tried next, while it is queued
 * @param last what came of the last try; null before the first
 */
public record Delivery(
        String id,
        WebhookId webhook,
        String event,
        State state,
        int attempts,
        Instant createdAt,
        Instant nextAt,
        @Nullable Attempt last) {
    /** Where it stands. */
    public enum State {
        QUEUED,
        DELIVERED,
        /** It was tried for long enough, or the address is gone: it waits for a moderator. */
        ASIDE
    }

    /**
     * One try.
     *
     * @param status of the answer; null where there was none
     * @param trouble why there was none, as the end of a key: {@code too-slow}
     */
    public record Attempt(
            Instant at, @Nullable Integer status, @Nullable String trouble) {
        boolean isTaken() {
            return status != null && status >= 200 && status < 300;
        }

        boolean isGone() {
            return status != null && status == 410;
        }
    }
}
