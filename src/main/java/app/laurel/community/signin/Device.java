package app.laurel.community.signin;

import java.time.Instant;

/**
 * One browser in which a person stays signed in.
 *
 * @param id tells it from the others; opens nothing
 * @param browser such as "Firefox · Windows"
 * @param usedAt when it last signed the person in
 * @param endsAt from then on the person signs in there again
 */
public record Device(long id, String browser, Instant addedAt, Instant usedAt, Instant endsAt) {}
