package app.laurel.community;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.text.PlainText;
import app.laurel.ratelimit.Limit;
import app.laurel.ratelimit.LimitSetting;
import app.laurel.ratelimit.RateLimits;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What hosts set for the whole installation. */
@Service
@Transactional(readOnly = true)
public class InstallationSettings {
    /** The longest reason, in UTF-16 units. */
    public static final int LONGEST_REASON = 500;

    private final RateLimits limits;
    private final AuditTrail audit;

    InstallationSettings(RateLimits limits, AuditTrail audit) {
        this.limits = limits;
        this.audit = audit;
    }

    /** The limits as they are now, with the reasons of those that a host changed. */
    public List<LimitSetting> limits(Host by) {
        return limits.list();
    }

    /** Sets how often a limit allows; every node follows within seconds. */
    @Transactional
    public LimitOutcome change(Host by, Limit limit, int permits, String reason) {
        var why = PlainText.line(reason, LONGEST_REASON);
        if (why.isEmpty()) return new LimitOutcome.NoReason();
        if (permits < 1 || permits > limit.mostPermits()) return new LimitOutcome.OutOfBounds(limit.mostPermits());
        var before = limits.list().stream()
                .filter(it -> it.limit() == limit)
                .map(it -> Integer.toString(it.permits()))
                .findFirst();
        limits.change(by.account(), limit, permits, why);
        audit.record(new Act(null, by.account(), "installation.limit-changed", "limit/" + limit.key(), why, Map.of())
                .changing("permits", before.orElse(null), Integer.toString(permits)));
        return new LimitOutcome.Changed();
    }

    /** What came of changing a limit. */
    public sealed interface LimitOutcome {
        /** It holds on every node within seconds. */
        record Changed() implements LimitOutcome {}

        /** Nothing visible was written as a reason. */
        record NoReason() implements LimitOutcome {}

        /**
         * The number cannot be set.
         *
         * @param most the largest that can; the smallest is 1
         */
        record OutOfBounds(int most) implements LimitOutcome {}
    }
}
