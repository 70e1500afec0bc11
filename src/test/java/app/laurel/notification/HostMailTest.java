package app.laurel.notification;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.base.text.Language;
import app.laurel.community.Accounts;
import app.laurel.community.Appointments;
import app.laurel.community.Host;
import app.laurel.community.Hosts;
import app.laurel.community.MailAddress;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever took over one host takes over nothing unseen: the other hosts read of it, and who is put out does, too. */
@LaurelTest
class HostMailTest {
    private final Hosts hosts;
    private final Accounts accounts;
    private final Appointments appointments;
    private final PostedMails posted;
    private final Founder founder;
    private final DSLContext sql;
    private Host taken;
    private Host other;

    @Autowired
    HostMailTest(
            Hosts hosts,
            Accounts accounts,
            Appointments appointments,
            PostedMails posted,
            Founder founder,
            DSLContext sql) {
        this.hosts = hosts;
        this.accounts = accounts;
        this.appointments = appointments;
        this.posted = posted;
        this.founder = founder;
        this.sql = sql;
        this.taken = founder.asHost();
        this.other = founder.asHost();
    }

    @BeforeEach
    void two_hosts_who_read_english() {
        sql.execute("update community_account set host = false");
        taken = founder.asHost();
        other = founder.asHost();
        accounts.setLanguage(taken.account(), Language.EN);
        accounts.setLanguage(other.account(), Language.EN);
        posted.forgetAll();
    }

    @Test
    void a_new_host_is_mailed_to_all_hosts() {
        var puppet = new MailAddress(UUID.randomUUID() + "@puppet.example");

        hosts.name(taken, puppet);

        assertThat(text(other)).contains("Host of the installation named", mail(taken), puppet.value());
        assertThat(text(taken)).contains(puppet.value());
        assertThat(posted.recipients(MailState.QUEUED)).contains(puppet.value());
    }

    @Test
    void a_host_who_is_put_out_reads_of_it() {
        hosts.withdraw(taken, other.account());

        assertThat(text(other)).contains("Host of the installation withdrawn", mail(taken), mail(other));
    }

    @Test
    void whom_a_host_alone_makes_a_moderator_is_mailed_to_all_hosts() {
        var community = founder.community();
        var friend = new MailAddress(UUID.randomUUID() + "@friend.example");

        appointments.name(taken, community.id(), friend, "");

        assertThat(text(other))
                .contains("Moderator named", mail(taken), friend.value())
                .contains(community.name().in(Language.EN));
        assertThat(text(taken)).contains(friend.value());
    }

    private String text(Host host) {
        return posted.dueText(accounts.get(host.account()).mail());
    }

    private String mail(Host host) {
        return accounts.get(host.account()).mail().value();
    }
}
