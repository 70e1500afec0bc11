package app.laurel.operation.figure;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.micrometer.tracing.Tracer;
import io.opentelemetry.api.OpenTelemetry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.env.MockEnvironment;

/** Where neither a port of figures nor a collector of traces is named, nothing listens, and nothing is kept or sent. */
@LaurelTest
class NoFiguresTest {
    private final ListableBeanFactory beans;

    @Autowired
    NoFiguresTest(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Test
    void nothing_of_it_is_there() {
        assertThat(beans.getBeanNamesForType(FigureDoor.class)).isEmpty();
        assertThat(beans.getBeanNamesForType(PrometheusMeterRegistry.class)).isEmpty();
        assertThat(beans.getBeanNamesForType(Tracer.class)).isEmpty();
        assertThat(beans.getBeanNamesForType(OpenTelemetry.class)).isEmpty();
    }

    @Test
    void an_empty_setting_is_none_and_a_tool_beside_takes_no_port() {
        assertThat(PortNamed.isIn(new MockEnvironment().withProperty("laurel.metrics.port", " ")))
                .isFalse();
        var named = new MockEnvironment().withProperty("laurel.metrics.port", "9464");
        assertThat(PortNamed.isIn(named)).isTrue();
        assertThat(PortNamed.isIn(named.withProperty("laurel.beside", "true"))).isFalse();
    }
}
