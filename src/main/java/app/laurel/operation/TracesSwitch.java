package app.laurel.operation;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * Leaves all that traces need out of the application where no collector is named in {@code LAUREL_TRACES}: no span is begun, and
 * nothing is sent anywhere. Named in {@code META-INF/spring.factories}.
 */
public final class TracesSwitch implements AutoConfigurationImportFilter, EnvironmentAware {
    private static final String[] TRACES = {
        "org.springframework.boot.micrometer.tracing.", "org.springframework.boot.opentelemetry."
    };

    private @Nullable Environment settings;

    @Override
    public void setEnvironment(Environment environment) {
        settings = environment;
    }

    @Override
    public boolean[] match(@Nullable String[] classes, AutoConfigurationMetadata metadata) {
        var isOn = StringUtils.hasText(Objects.requireNonNull(settings).getProperty("laurel.traces"));
        var matches = new boolean[classes.length];
        for (var at = 0; at < classes.length; at++) matches[at] = isOn || !isForTraces(classes[at]);
        return matches;
    }

    private static boolean isForTraces(@Nullable String name) {
        return name != null && Stream.of(TRACES).anyMatch(name::startsWith);
    }
}
