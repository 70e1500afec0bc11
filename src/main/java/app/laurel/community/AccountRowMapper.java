package app.laurel.community;

import app.laurel.base.Theme;
import app.laurel.base.id.AccountId;
import app.laurel.base.text.Language;
import java.util.Locale;
import org.jooq.Record6;
import org.jspecify.annotations.Nullable;

/** An account as its row keeps it. */
final class AccountRowMapper {
    private AccountRowMapper() {}

    static Account account(Record6<AccountId, String, String, String, String, Boolean> row) {
        return new Account(
                row.value1(),
                new MailAddress(row.value2()),
                row.value3(),
                language(row.value4()),
                theme(row.value5()),
                row.value6());
    }

    private static @Nullable Language language(@Nullable String tag) {
        return tag == null ? null : Language.ofTag(tag).orElse(null);
    }

    private static @Nullable Theme theme(@Nullable String name) {
        return name == null ? null : Theme.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
