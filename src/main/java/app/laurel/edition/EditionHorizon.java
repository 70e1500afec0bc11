package app.laurel.edition;

import app.laurel.base.change.Horizon;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The next date of any year: then a page about it says something else. */
@Component
class EditionHorizon implements Horizon {
    private final EditionDateStore store;

    EditionHorizon(EditionDateStore store) {
        this.store = store;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Instant> nextAfter(Instant now) {
        return Stream.of(store.nextDateAfter(now), store.nextRollAfter(now))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }
}
