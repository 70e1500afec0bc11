package app.laurel.recommendation;

import app.laurel.base.change.Horizon;
import app.laurel.result.Results;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The next moment at which an award is too old to recommend its shop. */
@Component
class RecommendationHorizon implements Horizon {
    private final Results results;

    RecommendationHorizon(Results results) {
        this.results = results;
    }

    @Override
    public Optional<Instant> nextAfter(Instant now) {
        return results.nextAwardAfter(now.minus(RecommendationReading.FRESH))
                .map(it -> it.plus(RecommendationReading.FRESH));
    }
}
