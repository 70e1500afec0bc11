package app.laurel.operation.figure;

import app.laurel.ballot.CastAnswer;
import app.laurel.ballot.CastFigures;
import app.laurel.gate.Gate;
import app.laurel.gate.GateFigures;
import app.laurel.gate.WorkKind;
import app.laurel.ratelimit.Limit;
import app.laurel.ratelimit.RateLimits;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** What this node did and refused: casts by their answer, limits that were reached, and the gate. Read from memory only. */
@Component
@Conditional(PortNamed.class)
class WorkFigures implements MeterBinder {
    private final CastFigures casts;
    private final RateLimits limits;
    private final Gate gate;

    WorkFigures(CastFigures casts, RateLimits limits, Gate gate) {
        this.casts = casts;
        this.limits = limits;
        this.gate = gate;
    }

    @Override
    public void bindTo(MeterRegistry figures) {
        for (var answer : CastAnswer.values()) {
            FunctionCounter.builder("laurel.casts", casts, it -> it.count(answer))
                    .description("Casts by what the voter was told")
                    .tag("answer", Labels.of(answer))
                    .register(figures);
        }
        for (var limit : Limit.values()) {
            FunctionCounter.builder("laurel.limit.refused", limits, it -> it.countRefusals(limit))
                    .description("Requests refused because a limit was reached")
                    .tag("limit", Labels.of(limit))
                    .register(figures);
        }
        for (var work : WorkKind.values()) bindGate(work, figures);
    }

    private void bindGate(WorkKind work, MeterRegistry figures) {
        gauge("laurel.gate.running", "Work in progress", work, GateFigures::inProgress, figures);
        gauge("laurel.gate.waiting", "Who waits before the gate", work, GateFigures::waiting, figures);
        gauge("laurel.gate.limit", "How much may be in progress", work, GateFigures::limit, figures);
        counter("laurel.gate.passed", "Work that was let in", work, GateFigures::passed, figures);
        counter("laurel.gate.refused", "Requests asked to come again", work, GateFigures::refused, figures);
    }

    private void gauge(
            String name, String about, WorkKind work, ToDoubleFunction<GateFigures> figure, MeterRegistry figures) {
        Gauge.builder(name, gate, it -> figure.applyAsDouble(it.figures(work)))
                .description(about)
                .tag("work", Labels.of(work))
                .register(figures);
    }

    private void counter(
            String name, String about, WorkKind work, ToDoubleFunction<GateFigures> figure, MeterRegistry figures) {
        FunctionCounter.builder(name, gate, it -> figure.applyAsDouble(it.figures(work)))
                .description(about)
                .tag("work", Labels.of(work))
                .register(figures);
    }
}
