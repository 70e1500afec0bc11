package app.laurel.base.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.PublicReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Anybody may ask whether it lives and whether ballots can be kept, and learns nothing else of the machine. */
@LaurelTest
class ProbesTest {
    private final PublicReader reader;

    @Autowired
    ProbesTest(PublicReader reader) {
        this.reader = reader;
    }

    @ParameterizedTest
    @ValueSource(strings = {"liveness", "readiness"})
    void a_probe_says_one_word(String probe) throws Exception {
        assertThat(reader.read("/actuator/health/" + probe)).isEqualTo("{\"status\":\"UP\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/health",
                "/health/",
                "/health/db",
                "/health/diskSpace",
                "/health/mail",
                "/health/ping",
                "/health/writable",
                "/health/liveness/livenessState",
                "/health/readiness/db",
                "/info",
                "/env",
                "/beans",
                "/caches",
                "/conditions",
                "/configprops",
                "/flyway",
                "/heapdump",
                "/httpexchanges",
                "/loggers",
                "/mappings",
                "/metrics",
                "/prometheus",
                "/sbom",
                "/scheduledtasks",
                "/sessions",
                "/startup",
                "/threaddump"
            })
    void nothing_else_is_answered(String path) throws Exception {
        assertThat(reader.ask("/actuator" + path).getStatus()).isIn(400, 403, 404);
    }
}
