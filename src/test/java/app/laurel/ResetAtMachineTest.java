package app.laurel;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.StubMachine.Ending;
import app.laurel.base.id.AccountId;
import app.laurel.community.factor.Authenticator;
import app.laurel.community.factor.SecondFactors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The only host lost the authenticator and types what the sign-in page says. The launcher is the real one and so is what it starts: the
 * whole application, in a process of its own, on the database of this test; only the building is a stub.
 */
@LaurelTest
class ResetAtMachineTest {
    private final SecondFactors authenticators;
    private final MovableClock clock;
    private final DSLContext sql;
    private final AccountId host;
    private final String mail;

    @TempDir
    Path clone;

    @Autowired
    ResetAtMachineTest(SecondFactors authenticators, MovableClock clock, DSLContext sql, Founder founder) {
        this.authenticators = authenticators;
        this.clock = clock;
        this.sql = sql;
        this.host = founder.host();
        this.mail = founder.mailOf(host).value();
    }

    @Test
    void the_command_takes_it_away_says_so_and_ends_well_and_the_second_time_it_ends_as_refused() throws Exception {
        var secret = authenticators.newSecret();
        authenticators.add(host, secret, new Authenticator(SecondFactors.shown(secret)).code(clock.instant()));
        var machine = machine();

        var done = reset(machine);
        assertThat(done.words()).endsWith("Removed. The person was told by email.\n");
        assertThat(done.code()).isZero();
        assertThat(authenticators.has(host)).isFalse();
        assertThat(onRecord()).isEqualTo("a lost phone");
        assertThat(mails("FACTORS_RESET")).isOne();
        assertThat(mails("HOST_ACTED")).isOne();

        var again = reset(machine);
        assertThat(again.words()).endsWith("This person has no second factor and no passkey.\n");
        assertThat(again.code()).isEqualTo(1);
    }

    private Ending reset(StubMachine machine) throws IOException, InterruptedException {
        return machine.launch("reset-factors", mail, "--reason", "a lost phone");
    }

    /** Its Java is the one that runs the test, with the classes under test in place of the jar. */
    private StubMachine machine() throws IOException {
        var machine = new StubMachine(clone);
        Files.createDirectories(clone.resolve(".tools/node-24.21.0-11.21.2"));
        Files.writeString(clone.resolve("pom.xml"), "");
        Files.createDirectories(clone.resolve("db"));
        Files.createDirectories(clone.resolve("frontend"));
        machine.program("mvn", """
                echo Apache Maven 3.9.9
                mkdir -p %1$s/target && touch %1$s/target/laurel-0.1.0.jar""".formatted(clone));
        StubMachine.script(clone.resolve("jdks/one/bin/java"), """
                #!/bin/sh
                [ "$1" = -Djarmode=tools ] && { mkdir -p "$6" && touch "$6/laurel-0.1.0.jar"; exit; }
                [ "$2 $3" = "-jar %s/target/run/laurel.jar" ] || exit 9
                shift 3
                exec %s -Xmx700m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp %s app.laurel.Laurel "$@"
                """.formatted(
                        clone, java(), System.getProperty("java.class.path")));
        var database = TestDatabase.shared();
        return machine.set("LAUREL_DATABASE_URL", database.url())
                .set("LAUREL_DATABASE_USER", database.user())
                .set("LAUREL_DATABASE_PASSWORD", database.password())
                .set("LAUREL_MAIL_HOST", "127.0.0.1")
                .set(
                        "SPRING_MAIN_SOURCES",
                        JobsAtRest.class.getName()) // whatever else waits in the database is other tests'
                .set("VAADIN_PRODUCTIONMODE", true)
                .set("LC_ALL", "C.UTF-8");
    }

    private static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    private String onRecord() {
        return sql.fetchSingle(
                        "select reason from audit_entry where act = 'installation.factors-reset' and object = ?",
                        "account/" + host)
                .get(0, String.class);
    }

    private int mails(String kind) {
        return sql.fetchSingle(
                        "select count(*) from notification_mail where kind = ? and account_id = ?", kind, host.value())
                .get(0, Integer.class);
    }
}
