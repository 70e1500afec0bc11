package app.laurel.operation;

import app.laurel.gate.Gate;
import app.laurel.gate.GateFigures;
import app.laurel.gate.WorkKind;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whether this node had to ask people to come again within the last hour. */
@Component
class GateCheck implements HealthCheck {
    private static final Set<WorkKind> OF_VOTERS = Set.of(WorkKind.CAST, WorkKind.SIGN_IN, WorkKind.OPENING);

    private final Gate gate;

    GateCheck(Gate gate) {
        this.gate = gate;
    }

    @Override
    public Health.Part part() {
        return Health.Part.GATE;
    }

    @Override
    public Health look() {
        return judge(gate.figures());
    }

    Health judge(List<GateFigures> figures) {
        var all = figures.stream().mapToLong(GateFigures::refusedLately).sum();
        var voters = figures.stream()
                .filter(it -> OF_VOTERS.contains(it.work()))
                .mapToLong(GateFigures::refusedLately)
                .sum();
        if (voters > 0) return Health.bad(part(), "voters", voters, all);
        return all > 0 ? Health.watch(part(), "others", all) : Health.good(part(), "open");
    }
}
