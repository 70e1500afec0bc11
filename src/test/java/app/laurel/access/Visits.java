package app.laurel.access;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import app.laurel.Founder;
import app.laurel.base.id.AccountId;
import app.laurel.community.signin.CaughtMails;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Whoever has a role before a year asks by HTTP, signed in as people are. */
public class Visits {
    private final MockMvc http;
    private final CaughtMails mails;
    private final Founder founder;
    private final DSLContext sql;

    Visits(MockMvc http, CaughtMails mails, Founder founder, DSLContext sql) {
        this.http = http;
        this.mails = mails;
        this.founder = founder;
        this.sql = sql;
    }

    /** The session of everybody who has one, and for nobody none. */
    Map<Persona, @Nullable MockHttpSession> signedIn(Scene scene) throws Exception {
        var sessions = new EnumMap<Persona, @Nullable MockHttpSession>(Persona.class);
        sessions.put(Persona.NOBODY, null);
        for (var person : scene.people().entrySet()) sessions.put(person.getKey(), signIn(person.getValue()));
        return sessions;
    }

    private MockHttpSession signIn(AccountId account) throws Exception {
        sql.execute("delete from ratelimit_bucket");
        var mail = founder.mailOf(account).value();
        var asked = http.perform(post("/sign-in").param("mail", mail).with(csrf()))
                .andReturn()
                .getResponse();
        var used = http.perform(post("/sign-in/code")
                        .param("code", mails.codeFor(mail))
                        .cookie(asked.getCookies())
                        .with(csrf()))
                .andReturn();
        assertThat(used.getResponse().getHeader("Location")).isEqualTo("/app");
        return (MockHttpSession) requireNonNull(used.getRequest().getSession(false));
    }

    /** The answer to whoever has this session. */
    MockHttpServletResponse ask(MockHttpServletRequestBuilder request, @Nullable MockHttpSession session)
            throws Exception {
        return http.perform(session == null ? request : request.session(session))
                .andReturn()
                .getResponse();
    }

    /** All that somebody sees of the answer to what everybody may ask: it sets no cookie. */
    static String seen(MockHttpServletResponse answer) {
        assertThat(answer.getHeader("Set-Cookie")).isNull();
        var headers = new TreeMap<String, List<String>>();
        answer.getHeaderNames().forEach(it -> headers.put(it, answer.getHeaders(it)));
        return answer.getStatus() + " " + headers + " " + text(answer);
    }

    static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.ISO_8859_1);
    }
}
