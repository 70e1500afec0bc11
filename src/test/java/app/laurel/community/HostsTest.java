package app.laurel.community;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.ActsOnRecord;
import app.laurel.AtOnce;
import app.laurel.Founder;
import app.laurel.LaurelTest;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LaurelTest
class HostsTest {
    private static final MailAddress BORA = new MailAddress("bora@hosts.example");

    private final Hosts hosts;
    private final Members members;
    private final Accounts accounts;
    private final Founder founder;
    private final ActsOnRecord acts;
    private final DSLContext sql;
    private Host alice;

    @Autowired
    HostsTest(Hosts hosts, Members members, Accounts accounts, Founder founder, ActsOnRecord acts, DSLContext sql) {
        this.hosts = hosts;
        this.members = members;
        this.accounts = accounts;
        this.founder = founder;
        this.acts = acts;
        this.sql = sql;
        alice = alone();
    }

    @BeforeEach
    void aliceAlone() {
        alice = alone();
    }

    @Test
    void a_host_names_another_once() {
        assertThat(hosts.name(alice, BORA)).isTrue();
        assertThat(hosts.name(alice, BORA)).isFalse();

        assertThat(members.findHost(accounts.open(BORA).id())).isPresent();
        assertThat(hosts.list(alice)).extracting(Account::mail).contains(BORA).hasSize(2);
        assertThat(acts.countBy(alice.account(), "installation.host-made")).isEqualTo(1);
    }

    @Test
    void a_host_who_was_withdrawn_has_no_say() {
        hosts.name(alice, BORA);
        var bora = accounts.open(BORA).id();

        assertThat(hosts.withdraw(alice, bora)).isTrue();

        assertThat(members.findHost(bora)).isEmpty();
        assertThat(acts.countBy(alice.account(), "installation.host-withdrawn")).isEqualTo(1);
    }

    @Test
    void the_last_host_stays() {
        assertThat(hosts.withdraw(alice, alice.account())).isFalse();
        assertThat(members.findHost(alice.account())).isPresent();
    }

    @Test
    void two_hosts_who_withdraw_each_other_at_once_leave_one() {
        hosts.name(alice, BORA);
        var bora = members.host(accounts.open(BORA).id());

        assertThat(AtOnce.both(
                        () -> hosts.withdraw(alice, bora.account()), () -> hosts.withdraw(bora, alice.account())))
                .containsExactlyInAnyOrder(true, false);
        assertThat(hosts.list(alice)).hasSize(1);
    }

    /** A host, and nobody else is one. */
    private Host alone() {
        sql.execute("update community_account set host = false");
        return members.host(founder.host());
    }
}
