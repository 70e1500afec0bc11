package app.laurel.ratelimit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A limit as it is now.
 *
 * @param permits how often within the limit's period
 * @param reason why a host changed it; null while it has its default
 * @param changedAt null while it has its default
 */
public record LimitSetting(
        Limit limit,
        int permits,
        @Nullable String reason,
        @Nullable Instant changedAt) {}
