package app.laurel.community.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.community.Accounts;
import app.laurel.community.InstallationSettings;
import app.laurel.community.InstallationSettings.LimitOutcome;
import app.laurel.community.MailAddress;
import app.laurel.community.Members;
import app.laurel.ratelimit.Limit;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A host changes how often something is allowed. */
@LaurelTest
class ChangedLimitsTest {
    private final Accounts accounts;
    private final Members members;
    private final InstallationSettings settings;
    private final DSLContext sql;

    @Autowired
    ChangedLimitsTest(Accounts accounts, Members members, InstallationSettings settings, DSLContext sql) {
        this.accounts = accounts;
        this.members = members;
        this.settings = settings;
        this.sql = sql;
    }

    @Test
    void a_host_changes_a_limit_with_a_reason_that_is_kept_in_the_audit_trail() {
        var account = accounts.open(MailAddress.parse("host@door.example").orElseThrow());
        sql.execute(
                "update community_account set host = true where id = ?",
                account.id().value());
        var host = members.host(account.id());

        assertThat(settings.change(host, Limit.JOINS_PER_NETWORK, 12, " \u200b "))
                .isEqualTo(new LimitOutcome.NoReason());
        assertThat(settings.change(host, Limit.JOINS_PER_NETWORK, 0, "closed"))
                .isEqualTo(new LimitOutcome.OutOfBounds(100_000));
        assertThat(settings.change(host, Limit.JOINS_PER_NETWORK, 12, "a school joins"))
                .isEqualTo(new LimitOutcome.Changed());

        assertThat(settings.limits(host)).anyMatch(it -> it.limit() == Limit.JOINS_PER_NETWORK && it.permits() == 12);
        var entry = sql.fetchSingle(
                "select account_id, object, reason, facts from audit_entry where act = 'installation.limit-changed' and account_id = ?",
                account.id().value());
        assertThat(entry.get("account_id", Long.class)).isEqualTo(account.id().value());
        assertThat(entry.get("object", String.class)).isEqualTo("limit/joins-per-network");
        assertThat(entry.get("reason", String.class)).isEqualTo("a school joins");
        assertThat(entry.get("facts", String.class)).contains("12");
        settings.change(
                host, Limit.JOINS_PER_NETWORK, Limit.JOINS_PER_NETWORK.defaultPermits(), "the school has joined");
    }
}
