package app.laurel.notification;

import app.laurel.base.id.MailId;
import java.time.Instant;

/** A mail of a demonstration as its readers see it. */
public record SentMail(MailId id, Mail mail, Instant writtenAt) {}
