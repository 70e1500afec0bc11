package app.laurel.webhook;

import app.laurel.badge.WornAward;
import app.laurel.base.id.CommunityId;
import app.laurel.base.seal.Digests;
import app.laurel.community.Communities;
import app.laurel.community.Community;
import app.laurel.recommendation.Recommendation;
import app.laurel.recommendation.Recommendations;
import app.laurel.recommendation.RecommendedShop;
import app.laurel.result.Award;
import app.laurel.setback.Piece;
import app.laurel.setback.Setbacks;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sees what each community recommends and has a change delivered. It is looked at and not heard of, since a recommendation ends by
 * itself when its time is over.
 */
@Component
class RecommendationWatch {
    private final WebhookStore webhooks;
    private final RecommendationStore store;
    private final NewsOutbox outbox;
    private final News news;
    private final Communities communities;
    private final Recommendations recommendations;
    private final Setbacks setbacks;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** Nine: what is recommended now is compared with what was, community by community, and news are written of it. */
    RecommendationWatch(
            WebhookStore webhooks,
            RecommendationStore store,
            NewsOutbox outbox,
            News news,
            Communities communities,
            Recommendations recommendations,
            Setbacks setbacks,
            TransactionTemplate transaction,
            Clock clock) {
        this.webhooks = webhooks;
        this.store = store;
        this.outbox = outbox;
        this.news = news;
        this.communities = communities;
        this.recommendations = recommendations;
        this.setbacks = setbacks;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Looks at each community that has an address, each in a transaction of its own. */
    void look() {
        var all = transaction.execute(status -> webhooks.listCommunities());
        for (var community : all == null ? List.<CommunityId>of() : all) {
            setbacks.attempt(
                    new Piece("webhook", "recommendation/" + community, community),
                    () -> transaction.executeWithoutResult(status -> look(community)));
        }
    }

    private void look(CommunityId id) {
        var community = communities.get(id);
        var found = recommendations.find(community);
        var before = store.find(id);
        var now = found.map(RecommendationWatch::digest).orElse(RecommendationStore.NOTHING);
        if (before.isPresent() && before.get().equals(now)) return;
        store.keep(id, now);
        // why: who has just been added is told of changes, and not of what stood before
        if (before.isPresent()) post(community, found);
    }

    private void post(Community community, Optional<Recommendation> found) {
        var event = found.isPresent() ? Event.RECOMMENDATION_CHANGED : Event.RECOMMENDATION_ENDED;
        outbox.post(community.id(), event, clock.instant(), () -> {
            if (found.isEmpty()) return news.of(community);
            var edition = found.get().edition();
            var data = news.of(community, edition);
            data.put("awards", news.awards(community, edition, awards(found.get())));
            return data;
        });
    }

    private static List<Award> awards(Recommendation recommendation) {
        return recommendation.categories().stream()
                .flatMap(it -> Stream.concat(it.winners().stream().map(RecommendedShop::worn), it.needs().stream()))
                .map(WornAward::award)
                .toList();
    }

    private static String digest(Recommendation recommendation) {
        var codes = awards(recommendation).stream().map(it -> it.code().value()).collect(Collectors.joining(" "));
        return Digests.sha256Hex(codes.getBytes(StandardCharsets.UTF_8));
    }
}
