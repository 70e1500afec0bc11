package app.laurel.notification;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.EditionId;
import org.jspecify.annotations.Nullable;

/**
 * Why a mail goes out, and on whose behalf.
 *
 * @param community whose moderators see what became of it; null for mail between a person and this installation
 * @param stop absolute address that ends such mail by one POST (RFC 8058); null for mail that nobody can be spared
 */
public record Errand(
        MailKind kind,
        @Nullable CommunityId community,
        @Nullable AccountId account,
        @Nullable EditionId edition,
        @Nullable String stop) {
    /** A way in, asked for by the person. */
    public static final Errand SIGN_IN = new Errand(MailKind.SIGN_IN, null, null, null, null);
}
