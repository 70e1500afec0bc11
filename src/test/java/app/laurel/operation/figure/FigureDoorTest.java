package app.laurel.operation.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.laurel.base.start.ConfigurationProblem;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

/** The port of figures listens on this machine unless told otherwise, and where it cannot, the start ends with two sentences. */
class FigureDoorTest {
    @Test
    void it_listens_on_this_machine_alone_unless_told_otherwise() {
        assertThat(new FigureSettings(9464, "").bind()).isEqualTo("127.0.0.1");
        assertThat(new FigureSettings(9464, "10.0.0.7").bind()).isEqualTo("10.0.0.7");
    }

    @Test
    void a_port_that_is_taken_ends_the_start_in_words() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> door(taken.getLocalPort(), "127.0.0.1").start())
                    .isInstanceOf(ConfigurationProblem.class)
                    .hasMessageContaining("port " + taken.getLocalPort());
        }
    }

    @Test
    void an_address_of_another_machine_or_none_does_too() {
        assertThatThrownBy(() -> door(0, "192.0.2.1").start()).isInstanceOf(ConfigurationProblem.class);
        assertThatThrownBy(() -> door(0, "no such address").start()).isInstanceOf(ConfigurationProblem.class);
        assertThatThrownBy(() -> door(70_000, "127.0.0.1").start()).isInstanceOf(ConfigurationProblem.class);
    }

    @Test
    void it_ends_when_it_is_told_to() {
        var door = door(0, "127.0.0.1");
        door.start();
        assertThat(door.port()).isPositive();
        door.stop();
        assertThat(door.isRunning()).isFalse();
    }

    private static FigureDoor door(int port, String bind) {
        return new FigureDoor(new FigureSettings(port, bind), new PrometheusMeterRegistry(PrometheusConfig.DEFAULT));
    }
}
