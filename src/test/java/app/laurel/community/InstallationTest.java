package app.laurel.community;

import static app.laurel.db.Tables.COMMUNITY_ACCOUNT;
import static app.laurel.db.Tables.COMMUNITY_SETUP;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.laurel.AtOnce;
import app.laurel.LaurelTest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LaurelTest
class InstallationTest {
    private final Installation installation;
    private final Members members;
    private final Accounts accounts;
    private final DSLContext sql;
    private final String at = "@" + UUID.randomUUID() + ".example";
    private final byte[] token = hash("the token of " + at);

    @Autowired
    InstallationTest(Installation installation, Members members, Accounts accounts, DSLContext sql) {
        this.installation = installation;
        this.members = members;
        this.accounts = accounts;
        this.sql = sql;
    }

    @BeforeEach
    @AfterEach
    void nobodyIsHost() {
        sql.update(COMMUNITY_ACCOUNT).set(COMMUNITY_ACCOUNT.HOST, false).execute();
        sql.deleteFrom(COMMUNITY_SETUP).execute();
    }

    @Test
    void whoever_has_the_token_is_the_first_host_under_the_name_given() {
        assertThat(installation.invite(token)).isTrue();
        assertThat(installation.isGood(token)).isTrue();

        var host = installation.accept(token, mail("mina"), "미나").orElseThrow();

        assertThat(members.host(host.account()).account()).isEqualTo(host.account());
        assertThat(accounts.get(host.account()).displayName()).isEqualTo("미나");
    }

    @Test
    void a_token_makes_one_host_and_then_nothing_more() {
        installation.invite(token);
        installation.accept(token, mail("mina"), "Mina");

        assertThat(installation.isGood(token)).isFalse();
        assertThat(installation.accept(token, mail("thief"), "Thief")).isEmpty();
        assertThat(accounts.find(mail("thief"))).isEmpty();
        assertThat(hosts()).isEqualTo(1);
    }

    /** The one who reads an old log finds a token that opens nothing, whatever became of the hosts since. */
    @Test
    void a_used_token_is_not_good_again_when_the_host_is_gone() {
        installation.invite(token);
        installation.accept(token, mail("mina"), "Mina");
        sql.update(COMMUNITY_ACCOUNT).set(COMMUNITY_ACCOUNT.HOST, false).execute();

        assertThat(installation.isGood(token)).isFalse();
        assertThat(installation.accept(token, mail("thief"), "Thief")).isEmpty();
        assertThat(hosts()).isZero();
    }

    @Test
    void a_later_start_makes_the_token_of_the_earlier_worthless() {
        installation.invite(token);
        var later = hash("a later token of " + at);

        installation.invite(later);

        assertThat(installation.isGood(token)).isFalse();
        assertThat(installation.accept(token, mail("thief"), "Thief")).isEmpty();
        assertThat(installation.accept(later, mail("mina"), "Mina")).isPresent();
    }

    @Test
    void where_there_is_a_host_nobody_is_invited_and_no_token_is_good() {
        installation.invite(token);
        installation.makeFirstHost(mail("mina"), "Mina");

        assertThat(installation.invite(hash("another"))).isFalse();
        assertThat(installation.isGood(token)).isFalse();
        assertThat(installation.accept(token, mail("thief"), "Thief")).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> installation.makeFirstHost(mail("thief"), "Thief"));
        assertThat(installation.isEmpty()).isFalse();
        assertThat(hosts()).isEqualTo(1);
    }

    @Test
    void a_token_that_was_never_given_out_opens_nothing() {
        assertThat(installation.isGood(token)).isFalse();
        assertThat(installation.accept(token, mail("thief"), "Thief")).isEmpty();
        assertThat(installation.accept(new byte[32], mail("thief"), "Thief")).isEmpty();
        assertThat(hosts()).isZero();
    }

    @Test
    void somebody_who_had_an_account_is_the_host_under_the_name_given_now() {
        var before = accounts.open(mail("mina"), "Old name").id();
        installation.invite(token);

        var host = installation.accept(token, mail("mina"), "미나").orElseThrow();

        assertThat(host.account()).isEqualTo(before);
        assertThat(accounts.get(before).displayName()).isEqualTo("미나");
    }

    @Test
    void of_eight_who_use_it_at_once_exactly_one_is_the_host() {
        installation.invite(token);

        var made = AtOnce.all(IntStream.range(0, 8)
                        .<Callable<Optional<Host>>>mapToObj(
                                it -> () -> installation.accept(token, mail("racer" + it), "Racer " + it))
                        .toList())
                .stream()
                .flatMap(Optional::stream)
                .toList();

        assertThat(made).hasSize(1);
        assertThat(hosts()).isEqualTo(1);
        assertThat(members.findHost(made.getFirst().account())).isPresent();
    }

    private MailAddress mail(String name) {
        return new MailAddress(name + at);
    }

    private int hosts() {
        return sql.fetchCount(COMMUNITY_ACCOUNT, COMMUNITY_ACCOUNT.HOST.isTrue());
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
