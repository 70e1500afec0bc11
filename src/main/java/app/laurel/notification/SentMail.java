package app.laurel.notification;

import java.time.Instant;

/** A mail of a demonstration as its readers see it. */
public record SentMail(long id, Mail mail, Instant writtenAt) {}
