package app.laurel.recommendation;

import app.laurel.base.change.Shelf;
import app.laurel.base.change.Shelves;
import app.laurel.base.id.CommunityId;
import app.laurel.community.Community;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What each community recommends, worked out once per change: pages and cards of all members ask for it. */
@Service
public class Recommendations {
    private static final int COMMUNITIES = 2_000;

    private final Shelf<CommunityId, Optional<Recommendation>> shelf;
    private final RecommendationReading reading;

    Recommendations(Shelves shelves, RecommendationReading reading) {
        this.shelf = shelves.of(COMMUNITIES);
        this.reading = reading;
    }

    /** What it recommends now; empty where there is nothing to recommend. */
    public Optional<Recommendation> find(Community community) {
        return shelf.get(community.id(), () -> reading.find(community));
    }
}
