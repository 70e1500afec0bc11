package app.laurel.operation.figure;

import app.laurel.gate.GateWatch;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Where no port is named, none of this is there and nothing is counted for it. */
@Configuration(proxyBeanMethods = false)
@Conditional(PortNamed.class)
class FigureConfiguration {
    @Bean
    PrometheusMeterRegistry figures() {
        return new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    }

    /** Says of each figure which node it is of. */
    @Bean
    MeterFilter ofThisNode(@Value("${laurel.node:}") String node) throws UnknownHostException {
        var name = node.isBlank() ? InetAddress.getLocalHost().getHostName() : node;
        return MeterFilter.commonTags(Tags.of("node", name));
    }

    @Bean
    GateWatch gateTimes(MeterRegistry figures) {
        return new GateTimes(figures);
    }
}
