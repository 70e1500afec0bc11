package app.laurel.notification;

import app.laurel.base.id.CommunityId;
import app.laurel.base.id.MailId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A caught mail as its readers see it.
 *
 * @param community whose mail it is; null for mail that belongs to none, such as one to sign in with
 */
public record SentMail(MailId id, Mail mail, @Nullable CommunityId community, Instant writtenAt) {}
