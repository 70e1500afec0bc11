package app.laurel.community;

import app.laurel.base.Theme;
import app.laurel.base.id.AccountId;
import app.laurel.base.text.Language;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An account as its row keeps it. */
final class AccountRowMapper {
    private AccountRowMapper() {}

    static Account account(
            AccountId id, String mail, String name, @Nullable String language, @Nullable String theme, Boolean host) {
        return new Account(id, new MailAddress(mail), name, language(language), theme(theme), host);
    }

    private static @Nullable Language language(@Nullable String tag) {
        return tag == null ? null : Language.ofTag(tag).orElse(null);
    }

    private static @Nullable Theme theme(@Nullable String name) {
        return name == null ? null : Theme.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
