package app.laurel.community;

import app.laurel.base.id.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A moderator as the public page on who runs an award shows one.
 *
 * @param publicName null where none was chosen yet
 * @param named who asked for the appointment and who confirmed it; null where a host named one of the first two
 */
public record ModeratorInOffice(
        AccountId account,
        @Nullable String publicName,
        Instant since,
        @Nullable Proposal named) {}
