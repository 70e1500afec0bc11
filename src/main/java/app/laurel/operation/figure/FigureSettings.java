package app.laurel.operation.figure;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where figures are given out, from {@code LAUREL_METRICS_…} variables.
 *
 * @param port null for nowhere; 0 for one that is free
 * @param bind the address of this machine that it listens on
 */
@ConfigurationProperties("laurel.metrics")
record FigureSettings(
        @Nullable Integer port,
        @DefaultValue(FigureSettings.LOOPBACK) String bind) {
    static final String LOOPBACK = "127.0.0.1";

    FigureSettings {
        bind = bind.isBlank() ? LOOPBACK : bind;
    }
}
