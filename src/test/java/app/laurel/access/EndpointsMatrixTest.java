package app.laurel.access;

import static app.laurel.db.Tables.RESULT_AWARD;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import app.laurel.Founder;
import app.laurel.LaurelTest;
import app.laurel.access.Endpoints.Kind;
import app.laurel.access.Scene.Year;
import app.laurel.base.id.AccountId;
import app.laurel.community.signin.CaughtMails;
import jakarta.servlet.Filter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Every address × every role, signed in as people are × a year of the own community and of another. */
@LaurelTest
class EndpointsMatrixTest {
    /** Of awards; answered by a filter of ours, before any controller. */
    private static final List<String> BADGES =
            List.of("/v1/a/{code}/card.svg", "/v1/a/{code}.json", "/v1/a/{code}/preview");

    private static final List<HttpMethod> ACTING =
            List.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    private static final int REPLAYS = 500;

    /** By which somebody passes for another host, address or way in; a cache that keeps the answer would hand it to everybody. */
    private static final Map<String, String> FORGED = Map.of(
            "X-Forwarded-For", "127.0.0.1",
            "X-Forwarded-Host", "evil.example",
            "X-Forwarded-Proto", "gopher",
            "X-Forwarded-Port", "1",
            "X-Forwarded-Prefix", "/evil",
            "Forwarded", "for=127.0.0.1;host=evil.example;proto=gopher",
            "X-Original-URL", "/app",
            "X-Rewrite-URL", "/app",
            "X-HTTP-Method-Override", "DELETE",
            "Cookie", "laurel-look=evil");

    private final ApplicationContext application;
    private final MockMvc http;
    private final Cast cast;
    private final CaughtMails mails;
    private final Founder founder;
    private final DSLContext sql;

    @Autowired
    EndpointsMatrixTest(
            ApplicationContext application,
            MockMvc http,
            Cast cast,
            CaughtMails mails,
            Founder founder,
            DSLContext sql) {
        this.application = application;
        this.http = http;
        this.cast = cast;
        this.mails = mails;
        this.founder = founder;
        this.sql = sql;
    }

    @Test
    void the_table_knows_every_address_and_nothing_else_answers() {
        assertThat(Endpoints.all(application))
                .as("a new address needs a line in Endpoints.KINDS that says what it asks for")
                .containsExactlyInAnyOrderElementsOf(Endpoints.KINDS.keySet());
        assertThat(application.getBeansOfType(ServletRegistrationBean.class).keySet())
                .as("a new servlet needs a test of who may ask it")
                .containsExactlyInAnyOrder("dispatcherServletRegistration", "servletRegistrationBean");
        assertThat(application.getBeansOfType(Filter.class).values().stream()
                        .map(it -> it.getClass().getSimpleName().replaceAll("\\$.*", "")))
                .as("a new filter that answers by itself needs its addresses here")
                .contains("BadgeFilter", "OddRequests", "AwayFilter");
    }

    @Test
    void before_a_result_is_out_what_tells_of_it_is_there_for_nobody() throws Exception {
        var scene = cast.closed();
        assertThat(read(scene, Kind.PUBLISHED))
                .isNotEmpty()
                .allSatisfy((path, status) -> assertThat(status).as(path).isEqualTo(404));
    }

    @Test
    void once_it_is_out_what_is_public_is_there_and_the_same_for_everybody() throws Exception {
        var scene = cast.published();
        for (var kind : List.of(Kind.PUBLIC, Kind.PUBLISHED)) {
            assertThat(read(scene, kind))
                    .isNotEmpty()
                    .allSatisfy((path, status) -> assertThat(status).as(path).isIn(200, 302, 303));
        }
    }

    @Test
    void nobody_acts_without_the_token_of_a_form_or_a_secret_in_the_address_and_nothing_of_a_trial_is_there()
            throws Exception {
        var scene = cast.published();
        var people = signedIn(scene);
        var wrong = new ArrayList<String>();
        for (var known : Endpoints.KINDS.entrySet()) {
            var path = Endpoints.address(pattern(known.getKey()), scene.own(), award(scene.own()));
            for (var person : people.entrySet()) {
                for (var method : ACTING) {
                    var status = ask(request(method, URI.create(path)), person.getValue())
                            .getStatus();
                    if (status < 400) wrong.add(method + " " + path + " by " + person.getKey() + ": " + status);
                }
                var read = ask(get(URI.create(path)), person.getValue()).getStatus();
                var hidden = known.getValue() == Kind.NONE || known.getValue() == Kind.SECRET;
                if (hidden && read != 404) wrong.add("GET " + path + " by " + person.getKey() + ": " + read);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_probes_tell_two_things_and_no_more_to_anybody() throws Exception {
        var scene = cast.voting();
        for (var person : signedIn(scene).entrySet()) {
            for (var path :
                    List.of("", "/health", "/info", "/env", "/heapdump", "/metrics", "/health/db", "/health/mail")) {
                assertThat(ask(get("/actuator" + path), person.getValue()).getStatus())
                        .as(path + " by " + person.getKey())
                        .isIn(403, 404);
            }
            assertThat(text(ask(get("/actuator/health/liveness"), person.getValue())))
                    .isEqualTo("{\"status\":\"UP\"}");
        }
    }

    @Test
    void behind_the_door_a_stranger_is_led_to_it_whatever_is_asked() throws Exception {
        var scene = cast.voting();
        for (var path : List.of(
                "/app",
                "/app/",
                "/app/account",
                "/app/" + scene.own().community().slug() + "/desk")) {
            assertThat(ask(get(path), null).getStatus()).as(path).isEqualTo(302);
            assertThat(ask(get(path + "?v-r=init"), null).getStatus()).as(path).isEqualTo(403);
            for (var method : ACTING) {
                assertThat(ask(request(method, URI.create(path)), null).getStatus())
                        .as(method + " " + path)
                        .isIn(302, 403);
            }
        }
    }

    @Test
    void what_a_cache_may_keep_is_the_same_whatever_headers_somebody_forged() throws Exception {
        var scene = cast.published();
        for (var kind : List.of(Kind.PUBLIC, Kind.PUBLISHED)) {
            for (var path : addresses(kind, scene.own())) {
                var honest = seen(ask(get(URI.create(path)), null));
                for (var header : FORGED.entrySet()) {
                    var forged = get(URI.create(path)).header(header.getKey(), header.getValue());
                    assertThat(seen(ask(forged, null)))
                            .as(path + " with " + header)
                            .isEqualTo(honest);
                }
            }
        }
    }

    @Test
    void a_thousand_replays_of_a_code_and_of_a_link_let_nobody_in() throws Exception {
        var scene = cast.voting();
        var mail = founder.mailOf(scene.get(Persona.MEMBER)).value();
        var asked = http.perform(post("/sign-in").param("mail", mail).with(csrf()))
                .andReturn()
                .getResponse();
        var code = post("/sign-in/code")
                .param("code", mails.codeFor(mail))
                .cookie(asked.getCookies())
                .with(csrf());
        var link = post(mails.linkFor(mail)).cookie(asked.getCookies()).with(csrf());
        assertThat(ask(code, null).getHeader("Location")).isEqualTo("/app");
        for (var replay = 0; replay < REPLAYS; replay++) {
            for (var again : List.of(code, link)) {
                var answer = http.perform(again).andReturn();
                assertThat(answer.getResponse().getStatus())
                        .as("replay " + replay)
                        .isGreaterThanOrEqualTo(400);
                assertThat(answer.getRequest().getSession(false)).isNull();
            }
        }
    }

    /** What each address of this kind answers; that it answers everybody the same is asked at once. */
    private Map<String, Integer> read(Scene scene, Kind kind) throws Exception {
        var people = signedIn(scene);
        var answers = new TreeMap<String, Integer>();
        for (var year : List.of(scene.own(), scene.abroad())) {
            for (var path : addresses(kind, year)) {
                var nobodys = seen(ask(get(URI.create(path)), null));
                for (var person : people.entrySet()) {
                    var answer = ask(get(URI.create(path)), person.getValue());
                    assertThat(seen(answer))
                            .as(path + " read by " + person.getKey())
                            .isEqualTo(nobodys);
                    answers.put(path, answer.getStatus());
                }
            }
        }
        return answers;
    }

    private List<String> addresses(Kind kind, Year year) {
        var award = award(year);
        var patterns = Endpoints.KINDS.entrySet().stream()
                .filter(it -> it.getValue() == kind)
                .map(it -> pattern(it.getKey()));
        var badges = kind == Kind.PUBLISHED ? BADGES.stream() : Stream.of("/v1/laurel.js");
        return Stream.concat(patterns, badges)
                .map(it -> Endpoints.address(it, year, award))
                .toList();
    }

    private static String pattern(String known) {
        return known.substring(known.indexOf(' ') + 1);
    }

    /** The code of an award of the year; one that nothing bears, before there are any. */
    private String award(Year year) {
        var code = sql.fetchValues(RESULT_AWARD.CODE, RESULT_AWARD.EDITION_ID.eq(year.id()));
        return code.isEmpty() ? "00000172" : code.getFirst().toString();
    }

    private static String seen(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getHeader("Set-Cookie")).isNull();
        var headers = new TreeMap<String, List<String>>();
        answer.getHeaderNames().forEach(it -> headers.put(it, answer.getHeaders(it)));
        return answer.getStatus() + " " + headers + " " + text(answer);
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.ISO_8859_1);
    }

    /** The session of everybody who has one, and for nobody none. */
    private Map<Persona, @Nullable MockHttpSession> signedIn(Scene scene) throws Exception {
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

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request, @Nullable MockHttpSession session)
            throws Exception {
        return http.perform(session == null ? request : request.session(session))
                .andReturn()
                .getResponse();
    }
}
