package app.laurel;

import app.laurel.base.id.AccountId;
import app.laurel.community.Accounts;
import app.laurel.community.Host;
import app.laurel.community.MailAddress;
import app.laurel.community.Members;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Who founds all communities of tests: one host, so that a mail to all hosts stays a handful, whatever a test did to hosts. */
final class FoundingHost {
    private final Accounts accounts;
    private final Members members;
    private final DSLContext sql;
    private @Nullable AccountId account;

    FoundingHost(Accounts accounts, Members members, DSLContext sql) {
        this.accounts = accounts;
        this.members = members;
        this.sql = sql;
    }

    /** The proof that use cases ask for; whoever took the office away has given it back, as since long ago. */
    Host get() {
        if (account == null)
            account = accounts.open(new MailAddress(UUID.randomUUID() + "@founds.example"))
                    .id();
        sql.execute(
                "update community_account set host = true, created_at = '2020-01-01' where id = ?", account.value());
        return members.host(account);
    }
}
