package app.laurel.community;

import app.laurel.base.Theme;
import app.laurel.base.id.AccountId;
import app.laurel.base.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * One person who signs in.
 *
 * @param displayName what others read; at most 60 characters, without invisible ones
 * @param language null follows the browser
 * @param theme null follows the device
 * @param host whether this person runs the installation
 */
public record Account(
        AccountId id,
        MailAddress mail,
        String displayName,
        @Nullable Language language,
        @Nullable Theme theme,
        boolean host) {}
