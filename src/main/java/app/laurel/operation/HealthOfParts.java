package app.laurel.operation;

import app.laurel.community.Host;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** The health of every part of the installation, for its hosts. One that cannot be looked at hides none of the others. */
@Service
public class HealthOfParts {
    private static final Logger LOG = LoggerFactory.getLogger(HealthOfParts.class);

    private final List<HealthCheck> checks;

    HealthOfParts(List<HealthCheck> checks) {
        this.checks =
                checks.stream().sorted(Comparator.comparing(HealthCheck::part)).toList();
    }

    /** Each part as it stands now; the host is the proof that it may be told. */
    public List<Health> look(Host by) {
        return checks.stream().map(HealthOfParts::look).toList();
    }

    private static Health look(HealthCheck check) {
        try {
            return check.look();
        } catch (RuntimeException failure) {
            LOG.warn("the health of {} is not known", check.part(), failure);
            return Health.unknown(check.part());
        }
    }
}
