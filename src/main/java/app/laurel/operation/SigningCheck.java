package app.laurel.operation;

import app.laurel.issuing.IssuerKeys;
import app.laurel.issuing.KeptKey;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The keys that sign badges; one that was given up is said as long as it stands there. */
@Component
class SigningCheck implements HealthCheck {
    private final IssuerKeys keys;

    SigningCheck(IssuerKeys keys) {
        this.keys = keys;
    }

    @Override
    public Health.Part part() {
        return Health.Part.KEYS;
    }

    @Override
    public Health look() {
        var signing =
                keys.list().stream().filter(KeptKey::isInUse).map(KeptKey::name).collect(Collectors.joining(", "));
        return Health.good(part(), "sign", signing);
    }
}
