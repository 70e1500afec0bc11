package app.laurel.notification;

import app.laurel.base.id.MailId;
import java.time.Instant;

/** A caught mail as its readers see it. */
public record SentMail(MailId id, Mail mail, Instant writtenAt) {}
