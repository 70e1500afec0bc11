package app.laurel.notification;

import app.laurel.base.id.MailId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail that did not arrive, or not yet.
 *
 * @param answer the mail server's words
 * @param attempts so far
 * @param nextAt of the next try, or for a refused one of the last
 */
public record TroubledMail(
        MailId id,
        MailKind kind,
        String recipient,
        MailState state,
        int attempts,
        @Nullable String answer,
        Instant nextAt) {}
