package app.laurel.access;

import static app.laurel.access.Visits.seen;
import static app.laurel.access.Visits.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import app.laurel.LaurelTest;
import app.laurel.access.Endpoints.Kind;
import jakarta.servlet.Filter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;

/** Every address × every role, signed in as people are × a year of the own community and of another. */
@LaurelTest
class EndpointsMatrixTest {
    private static final List<HttpMethod> ACTING =
            List.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    private final ApplicationContext application;
    private final Cast cast;
    private final Addresses addresses;
    private final Visits visits;

    @Autowired
    EndpointsMatrixTest(ApplicationContext application, Cast cast, Addresses addresses, Visits visits) {
        this.application = application;
        this.cast = cast;
        this.addresses = addresses;
        this.visits = visits;
    }

    @Test
    void the_table_knows_every_address_and_nothing_else_answers() {
        assertThat(MappedEndpoints.all(application))
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
        assertThat(read(scene, Kind.OF_SEVERAL))
                .isNotEmpty()
                .allSatisfy((path, status) -> assertThat(status).as(path).isEqualTo(404));
    }

    @Test
    void nobody_acts_without_the_token_of_a_form_or_a_secret_in_the_address_and_nothing_of_a_trial_is_there()
            throws Exception {
        var scene = cast.published();
        var people = visits.signedIn(scene);
        var wrong = new ArrayList<String>();
        for (var known : Endpoints.KINDS.entrySet()) {
            var path = addresses.of(known.getKey(), scene.own());
            for (var person : people.entrySet()) {
                for (var method : ACTING) {
                    var status = visits.ask(request(method, URI.create(path)), person.getValue())
                            .getStatus();
                    if (status < 400) wrong.add(method + " " + path + " by " + person.getKey() + ": " + status);
                }
                var read = visits.ask(get(URI.create(path)), person.getValue()).getStatus();
                var hidden = known.getValue() == Kind.NONE || known.getValue() == Kind.SECRET;
                if (hidden && read != 404) wrong.add("GET " + path + " by " + person.getKey() + ": " + read);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_probes_tell_two_things_and_no_more_to_anybody() throws Exception {
        var scene = cast.voting();
        for (var person : visits.signedIn(scene).entrySet()) {
            for (var path :
                    List.of("", "/health", "/info", "/env", "/heapdump", "/metrics", "/health/db", "/health/mail")) {
                assertThat(visits.ask(get("/actuator" + path), person.getValue())
                                .getStatus())
                        .as(path + " by " + person.getKey())
                        .isIn(403, 404);
            }
            assertThat(text(visits.ask(get("/actuator/health/liveness"), person.getValue())))
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
            assertThat(visits.ask(get(path), null).getStatus()).as(path).isEqualTo(302);
            assertThat(visits.ask(get(path + "?v-r=init"), null).getStatus())
                    .as(path)
                    .isEqualTo(403);
            for (var method : ACTING) {
                assertThat(visits.ask(request(method, URI.create(path)), null).getStatus())
                        .as(method + " " + path)
                        .isIn(302, 403);
            }
        }
    }

    /** What each address of this kind answers; that it answers everybody the same is asked at once. */
    private Map<String, Integer> read(Scene scene, Kind kind) throws Exception {
        var people = visits.signedIn(scene);
        var answers = new TreeMap<String, Integer>();
        for (var year : List.of(scene.own(), scene.abroad())) {
            for (var path : addresses.of(kind, year)) {
                var nobodys = seen(visits.ask(get(URI.create(path)), null));
                for (var person : people.entrySet()) {
                    var answer = visits.ask(get(URI.create(path)), person.getValue());
                    assertThat(seen(answer))
                            .as(path + " read by " + person.getKey())
                            .isEqualTo(nobodys);
                    answers.put(path, answer.getStatus());
                }
            }
        }
        return answers;
    }
}
