package app.laurel.community.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.WholeApplicationTest;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.apache.catalina.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/** Whoever is not signed in takes no room in the server's memory, whatever is asked for. */
@WholeApplicationTest
class StrangersCostNoSessionTest {
    @LocalServerPort
    private int port;

    private final WebServerApplicationContext server;

    @Autowired
    StrangersCostNoSessionTest(WebServerApplicationContext server) {
        this.server = server;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/ko/",
                "/sign-in",
                "/sign-in/code",
                "/sign-in/link/x",
                "/setup/x",
                "/app",
                "/app/",
                "/app/account",
                "/app/communities/none",
                "/app/no-such-view",
                "/app/?v-r=init&location=account&query=",
                "/app/?v-r=init",
                "/app/?v-r=uidl&v-uiId=0",
                "/app/?v-r=heartbeat&v-uiId=0",
                "/app/?v-r=push",
                "/app/account?v-r=init",
                "/app/VAADIN/nothing.js",
                "/app/sw.js",
                "/en/mail/outbox"
            })
    void a_stranger_costs_no_session(String path) {
        var before = keptSessions();
        var stranger = new Visitor(port);

        stranger.get(path);
        stranger.postBare(path, Map.of("v-r", "init"));
        stranger.postBare(path, Map.of("mail", "nobody"));

        assertThat(keptSessions()).isEqualTo(before);
    }

    @Test
    void asking_and_typing_a_wrong_code_cost_no_session() {
        var stranger = new Visitor(port);
        stranger.get("/sign-in");
        stranger.post("/sign-in", Map.of("mail", "stranger@example.org"));
        stranger.get("/sign-in/code");
        stranger.post("/sign-in/code", Map.of("code", "000000"));

        assertThat(stranger.session()).isEmpty();
    }

    /** How many sessions this server holds in its memory. */
    private int keptSessions() {
        var tomcat = ((TomcatWebServer) Objects.requireNonNull(server.getWebServer())).getTomcat();
        return Arrays.stream(tomcat.getHost().findChildren())
                .mapToInt(it -> ((Context) it).getManager().getActiveSessions())
                .sum();
    }
}
