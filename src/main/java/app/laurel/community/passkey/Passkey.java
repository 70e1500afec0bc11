package app.laurel.community.passkey;

import java.time.Instant;

/**
 * One passkey of a person.
 *
 * @param id tells it from the others; opens nothing
 * @param label what the person called it
 * @param usedAt when it answered last
 */
public record Passkey(long id, String label, Instant addedAt, Instant usedAt) {}
