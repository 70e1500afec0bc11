package app.laurel.base.start;

import app.laurel.base.LaurelSettings;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Refuses to start an installation that would harm people later: reached without https, with nowhere to send mail, or with a
 * database that forgets what it confirmed. The run with the embedded database is for trying out and is let pass.
 */
@Component
@ConditionalOnWebApplication
class Readiness implements SmartInitializingSingleton {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** As browsers write the origin of a page, for passkeys are compared with it letter by letter. */
    private static final Pattern BARE = Pattern.compile("https?://([a-z0-9.-]+|\\[[0-9a-f:.]+\\])(:[0-9]{1,5})?");

    private final LaurelSettings settings;
    private final Environment environment;
    private final DurabilityStore durability;
    private final TransactionTemplate transaction;

    Readiness(
            LaurelSettings settings,
            Environment environment,
            DurabilityStore durability,
            TransactionTemplate transaction) {
        this.settings = settings;
        this.environment = environment;
        this.durability = durability;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        requireBareAddress();
        requireMailForHttps();
        if (isEmbedded()) return;
        refuseCaughtMail();
        requireHttps();
        requireMail();
        requireWriting();
        requireDurability();
        requireReplication();
    }

    private void requireWriting() {
        if (Boolean.TRUE.equals(transaction.execute(status -> durability.isWritable()))) return;
        throw new ConfigurationProblem(
                "The database is read-only, so nothing that people do could be kept.",
                "Name the server that takes writes in LAUREL_DATABASE_URL, or set read_only = 0 there.");
    }

    private boolean isEmbedded() {
        return environment.getProperty("laurel.embedded", Boolean.class, false);
    }

    /** Mailed links and public addresses are made of it: with a path they lead nowhere. */
    private void requireBareAddress() {
        for (var url : List.of(settings.url(), settings.badgeUrl())) {
            var bare = url.getHost() != null
                    && BARE.matcher(url.toString()).matches()
                    && !("https".equals(url.getScheme()) && url.getPort() == 443);
            if (!bare) {
                throw new ConfigurationProblem(
                        "The address " + url + " is not of the form https://award.example.org.",
                        "Set LAUREL_URL and LAUREL_BADGE_URL to scheme and host only, in small letters, without a path, a slash at the end or a port that is the usual one.");
            }
        }
    }

    /** Whoever can reach caught mail can sign in as anybody. */
    private void refuseCaughtMail() {
        if (!settings.mailCaught()) return;
        throw new ConfigurationProblem(
                "Mail would be caught and shown to everybody, on a database that is not the one for trying Laurel.",
                "Remove laurel.mail-caught and set LAUREL_MAIL_HOST, or remove LAUREL_DATABASE_URL.");
    }

    private void requireMailForHttps() {
        if ("https".equals(settings.url().getScheme()) && settings.mailCaught()) {
            throw new ConfigurationProblem(
                    "People would reach " + settings.url() + ", and all mail would be caught and shown to them.",
                    "Set LAUREL_MAIL_HOST, and LAUREL_MAIL_PORT, LAUREL_MAIL_USER and LAUREL_MAIL_PASSWORD where it asks for them, or leave LAUREL_URL away.");
        }
    }

    private void requireHttps() {
        var url = settings.url();
        if ("https".equals(url.getScheme()) || THIS_MACHINE.contains(String.valueOf(url.getHost()))) return;
        throw new ConfigurationProblem(
                "People would reach " + url + " without encryption.",
                "Set LAUREL_URL to the https address that people use; the proxy in front of Laurel speaks TLS.");
    }

    private void requireMail() {
        var host = environment.getProperty("spring.mail.host", "");
        if (settings.mailCaught() || !host.isBlank()) return;
        throw new ConfigurationProblem(
                "There is no mail server, and nobody could sign in.",
                "Set LAUREL_MAIL_HOST, and LAUREL_MAIL_PORT, LAUREL_MAIL_USER and LAUREL_MAIL_PASSWORD where it asks for them.");
    }

    private void requireDurability() {
        if (Boolean.TRUE.equals(transaction.execute(status -> durability.syncsEachCommit()))) return;
        throw new ConfigurationProblem(
                "The database does not sync each commit, so ballots could vanish in a power cut.",
                "Set innodb_flush_log_at_trx_commit = 1 in MariaDB's configuration and restart it.");
    }

    private void requireReplication() {
        var isSafe = transaction.execute(status -> !durability.sendsInBulk() || !durability.isGalera());
        if (Boolean.TRUE.equals(isSafe)) return;
        throw new ConfigurationProblem(
                "The database is a node of a Galera cluster, and LAUREL_DATABASE_URL turns the driver's bulk protocol on, which may leave the other nodes without some rows.",
                "Remove useBulkStmts and useBulkStmtsForInserts from LAUREL_DATABASE_URL.");
    }
}
