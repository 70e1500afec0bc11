package app.laurel.community.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.DatabaseDump;
import app.laurel.WholeApplicationTest;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who reads the whole database after somebody asked to sign in, and after that person did, finds no way in. */
@WholeApplicationTest
class SecretsAtRestTest {
    private static final String MAIL = "reader@dump.example";

    @LocalServerPort
    private int port;

    private final CaughtMails mails;
    private final DSLContext sql;

    @Autowired
    SecretsAtRestTest(CaughtMails mails, DSLContext sql) {
        this.mails = mails;
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
}
