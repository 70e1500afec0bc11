package app.laurel.community.signin;

import static app.laurel.db.Tables.COMMUNITY_ACCOUNT;
import static app.laurel.db.Tables.COMMUNITY_SETUP;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.laurel.LaurelTest;
import app.laurel.community.Accounts;
import app.laurel.community.Installation;
import app.laurel.community.MailAddress;
import app.laurel.community.Members;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@LaurelTest
class SetupEndpointTest {
    private static final AtomicInteger NETWORK = new AtomicInteger();

    private final MockMvc browser;
    private final Installation installation;
    private final Members members;
    private final Accounts accounts;
    private final DSLContext sql;
    private final String token = Secrets.token();
    private final String mail = UUID.randomUUID() + "@setup.example";
    private final String network = "203.0.113." + NETWORK.incrementAndGet();

    @Autowired
    SetupEndpointTest(MockMvc browser, Installation installation, Members members, Accounts accounts, DSLContext sql) {
        this.browser = browser;
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
    void looking_at_the_address_uses_nothing_up_and_filling_in_the_form_makes_the_host() throws Exception {
        installation.invite(Secrets.hash(token));

        assertThat(look(token).getStatus()).isEqualTo(200);
        assertThat(look(token).getStatus()).isEqualTo(200);
        var made = send(token, mail, "미나");

        assertThat(made.getStatus()).isEqualTo(303);
        assertThat(made.getRedirectedUrl()).isEqualTo("/app");
        var account = accounts.find(new MailAddress(mail)).orElseThrow();
        assertThat(account.displayName()).isEqualTo("미나");
        assertThat(members.findHost(account.id())).isPresent();
    }

    @Test
    void the_second_who_comes_with_the_token_finds_it_used() throws Exception {
        installation.invite(Secrets.hash(token));
        send(token, mail, "Mina");

        assertThat(look(token).getStatus()).isEqualTo(410);
        assertThat(send(token, "thief-" + mail, "Thief").getStatus()).isEqualTo(410);
        assertThat(accounts.find(new MailAddress("thief-" + mail))).isEmpty();
    }

    @Test
    void a_form_with_a_slip_in_it_leaves_the_token_good() throws Exception {
        installation.invite(Secrets.hash(token));

        assertThat(send(token, "no address", "Mina").getStatus()).isEqualTo(422);
        assertThat(send(token, mail, " \u200b ").getStatus()).isEqualTo(422);
        assertThat(send(token, "", "").getStatus()).isEqualTo(422);

        assertThat(accounts.find(new MailAddress(mail))).isEmpty();
        assertThat(send(token, mail, "Mina").getStatus()).isEqualTo(303);
    }

    @Test
    void a_guessed_token_and_one_that_never_was_look_the_same() throws Exception {
        installation.invite(Secrets.hash(token));

        var guessed = look(Secrets.token());

        assertThat(guessed.getStatus()).isEqualTo(410);
        assertThat(send("guess", mail, "Thief").getStatus()).isEqualTo(410);
        assertThat(installation.isGood(Secrets.hash(token))).isTrue();
        assertThat(guessed.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void what_was_typed_comes_back_as_text() throws Exception {
        installation.invite(Secrets.hash(token));

        var page = send(token, "\"><script>alert(1)</script>", "<script>alert(2)</script>");

        assertThat(page.getContentAsString(UTF_8)).doesNotContain("<script>alert");
    }

    @Test
    void what_was_typed_stays_in_its_fields() throws Exception {
        installation.invite(Secrets.hash(token));

        assertThat(send(token, "미나@example.org", "Mina").getContentAsString(UTF_8))
                .contains("value=\"미나@example.org\"", "value=\"Mina\"", "Before the @, only");
        assertThat(send(token, mail, "").getContentAsString(UTF_8)).contains("value=\"%s\"".formatted(mail));
    }

    private MockHttpServletResponse look(String with) throws Exception {
        return perform(get("/setup/" + with));
    }

    private MockHttpServletResponse send(String with, String address, String name) throws Exception {
        return perform(post("/setup/" + with)
                .param("mail", address)
                .param("name", name)
                .with(csrf()));
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.remoteAddress(network)).andReturn().getResponse();
    }
}
