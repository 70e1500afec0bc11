package app.laurel.operation.figure;

import app.laurel.gate.GateWatch;
import app.laurel.gate.WorkKind;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** How long people waited before they were let in, by what they came for. */
final class GateTimes implements GateWatch {
    private static final Duration[] STEPS = {
        Duration.ofMillis(1),
        Duration.ofMillis(10),
        Duration.ofMillis(100),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(2)
    };

    private final Map<WorkKind, Timer> timers = new EnumMap<>(WorkKind.class);

    GateTimes(MeterRegistry figures) {
        for (var work : WorkKind.values()) {
            timers.put(
                    work,
                    Timer.builder("laurel.gate.wait")
                            .description("How long work that was let in had waited")
                            .tag("work", Labels.of(work))
                            .serviceLevelObjectives(STEPS)
                            .register(figures));
        }
    }

    @Override
    public void entered(WorkKind work, Duration waited) {
        Objects.requireNonNull(timers.get(work)).record(waited);
    }
}
