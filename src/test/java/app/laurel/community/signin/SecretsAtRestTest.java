package app.laurel.community.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.DatabaseDump;
import app.laurel.Founder;
import app.laurel.WholeApplicationTest;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Who reads the whole database after somebody asked to sign in, and after that person did, finds no way in. */
@WholeApplicationTest
@RecordApplicationEvents
class SecretsAtRestTest {
    private static final String MAIL = "reader@dump.example";

    @LocalServerPort
    private int port;

    private final CaughtMails mails;
    private final NewAddresses addresses;
    private final Browsers browsers;
    private final Founder founder;
    private final DSLContext sql;

    /** Spring gives the events of the running test to fields only. */
    @Autowired
    private ApplicationEvents events;

    @Autowired
    SecretsAtRestTest(CaughtMails mails, NewAddresses addresses, Browsers browsers, Founder founder, DSLContext sql) {
        this.mails = mails;
        this.addresses = addresses;
        this.browsers = browsers;
        this.founder = founder;
        this.sql = sql;
    }

    @Test
    void neither_code_nor_link_nor_what_the_browser_holds_stands_in_the_database() {
        var before = DatabaseDump.of(sql);
        var visitor = new Visitor(port);
        visitor.get("/sign-in");
        visitor.post("/sign-in", Map.of("mail", MAIL));
        var code = mails.codeFor(MAIL);
        var token = mails.linkFor(MAIL).replaceAll(".*/", "");
        var browser = visitor.cookies.getOrDefault("laurel-sign-in", "");
        var asked = DatabaseDump.of(sql);
        assertThat(asked.holds(MAIL)).as("the dump is one").isTrue();

        assertThat(List.of(token, browser)).noneMatch(asked::holds);
        // why only what is new: six digits may be a number of somebody else's row
        var written = asked.since(before);
        assertThat(written.holds(MAIL)).as("asking wrote something").isTrue();
        assertThat(written.holds(code)).isFalse();
        assertThat(browser).hasSize(43);

        visitor.get("/sign-in/code");
        assertThat(visitor.post("/sign-in/code", Map.of("code", code)).statusCode())
                .isEqualTo(303);
        var kept = List.copyOf(visitor.cookies.values());
        assertThat(visitor.cookies).containsKeys("laurel-session", "laurel-known", "laurel-form");
        assertThat(kept).noneMatch(DatabaseDump.of(sql)::holds);
    }

    @Test
    void neither_the_code_for_another_address_nor_the_link_that_takes_it_back_does() {
        var mover = new AddressMover(addresses, browsers, events);
        var person = founder.account("reader");
        var own = founder.mailOf(person);
        var wanted = AddressMover.free("wanted");
        var before = DatabaseDump.of(sql);
        var code = mover.ask(person, wanted);
        assertThat(DatabaseDump.of(sql).since(before).holds(wanted.value())).isTrue();
        assertThat(DatabaseDump.of(sql).since(before).holds(code)).isFalse();

        var token = mover.move(person, wanted);

        assertThat(token).hasSize(43);
        var moved = DatabaseDump.of(sql).since(before);
        assertThat(moved.holds(own.value()))
                .as("the address before is kept for a week")
                .isTrue();
        assertThat(moved.holds(token)).isFalse();
        assertThat(moved.holds(Secrets.hash(token)))
                .as("nor what could be made of it without our key")
                .isFalse();
    }
}
