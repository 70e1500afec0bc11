package app.laurel.badge;

import java.time.Instant;

/**
 * A badge that hung on a page of its shop.
 *
 * @param page the address that was asked for
 */
public record Sighting(String page, Instant at) {}
