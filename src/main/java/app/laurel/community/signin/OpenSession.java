package app.laurel.community.signin;

import java.time.Instant;

/**
 * One browser in which a person is signed in.
 *
 * @param key tells it from the others; opens nothing
 * @param browser such as "Firefox · Windows"
 * @param seenAt when it last asked for something, to the minute
 */
public record OpenSession(String key, String browser, Instant startedAt, Instant seenAt) {}
