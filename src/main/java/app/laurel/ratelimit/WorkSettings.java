package app.laurel.ratelimit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much a browser works where that is asked.
 *
 * @param workIterations rounds of PBKDF2 in each of the 256 tries that a solution takes on average; 5,000 are about a second on a phone
 */
@ConfigurationProperties("laurel")
record WorkSettings(@DefaultValue("5000") int workIterations) {
    WorkSettings {
        if (workIterations < 1) {
            throw new IllegalArgumentException(
                    "laurel.work-iterations got %d, want at least 1".formatted(workIterations));
        }
    }
}
