package app.laurel.ratelimit;

import app.laurel.base.id.AccountId;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The limits as the database has them now. */
@Service
@Transactional(readOnly = true)
class Settings {
    private final RateLimitStore store;
    private final Clock clock;

    Settings(RateLimitStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    List<LimitSetting> list() {
        var rows = store.listSettings().stream().collect(Collectors.toMap(SettingRow::limitName, Function.identity()));
        return Arrays.stream(Limit.values())
                .map(limit -> {
                    var row = rows.get(limit.name());
                    return row == null
                            ? new LimitSetting(limit, limit.defaultPermits(), null, null)
                            : new LimitSetting(limit, row.permits(), row.reason(), row.changedAt());
                })
                .toList();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void change(AccountId by, Limit limit, int permits, String reason) {
        if (permits < 1 || permits > limit.mostPermits()) {
            throw new IllegalArgumentException("got %d, want 1 to %d".formatted(permits, limit.mostPermits()));
        }
        store.set(limit, permits, reason, by, clock.instant());
    }
}
