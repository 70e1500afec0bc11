package app.laurel.setback;

import java.time.Instant;

/**
 * A piece of work that was set aside.
 *
 * @param words what the failure said
 * @param times how often it failed
 */
public record Setback(String work, String subject, String words, int times, Instant firstAt, Instant latestAt) {}
