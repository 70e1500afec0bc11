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
    private final InitialLimits initial;
    private final Clock clock;

    Settings(RateLimitStore store, InitialLimits initial, Clock clock) {
        this.store = store;
        this.initial = initial;
        this.clock = clock;
    }

    List<LimitSetting> list() {
        var rows = store.listSettings().stream().collect(Collectors.toMap(SettingRow::limitName, Function.identity()));
        return Arrays.stream(Limit.values())
                .map(limit -> {
                    var row = rows.get(limit.name());
                    return row == null
                            ? new LimitSetting(limit, initial.permits(limit), null, null)
                            : new LimitSetting(limit, row.permits(), row.reason(), row.changedAt());
                })
                .toList();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void change(AccountId by, Limit limit, int permits, String reason) {
        InitialLimits.check(limit, permits);
        store.set(limit, permits, reason, by, clock.instant());
    }
}
