package app.laurel.ratelimit;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often limits allow while no host has changed them, where an installation begins with other numbers than ours: {@code
 * laurel.limits.sign-in-mails-per-network=200} for a school behind one address.
 *
 * @param limits only those that differ
 */
@ConfigurationProperties("laurel")
record InitialLimits(@DefaultValue Map<Limit, Integer> limits) {
    InitialLimits {
        limits = Map.copyOf(limits);
        limits.forEach(InitialLimits::check);
    }

    int permits(Limit limit) {
        return limits.getOrDefault(limit, limit.defaultPermits());
    }

    static void check(Limit limit, int permits) {
        if (permits < 1 || permits > limit.mostPermits()) {
            throw new IllegalArgumentException(
                    "%s got %d, want 1 to %d".formatted(limit.key(), permits, limit.mostPermits()));
        }
    }
}
