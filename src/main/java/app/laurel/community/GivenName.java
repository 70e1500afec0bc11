package app.laurel.community;

import java.time.Instant;

/** A public name, and from when it was used. */
public record GivenName(String name, Instant from) {}
