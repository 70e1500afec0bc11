package app.laurel.recommendation;

import app.laurel.badge.BadgeState;
import app.laurel.badge.Badges;
import app.laurel.badge.WornAward;
import app.laurel.community.Community;
import app.laurel.edition.Editions;
import app.laurel.edition.Phase;
import app.laurel.result.AwardKind;
import app.laurel.result.PublishedResult;
import app.laurel.result.PublishedYear;
import app.laurel.result.Results;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Works out what a community recommends: by the latest result that holds, and only awards that may be worn and are fresh. */
@Component
@Transactional(readOnly = true)
class RecommendationReading {
    /** A year after it was given an award says what members thought, not what they think. */
    static final Duration FRESH = Duration.ofDays(365);

    private final Editions editions;
    private final Results results;
    private final Badges badges;
    private final Clock clock;

    RecommendationReading(Editions editions, Results results, Badges badges, Clock clock) {
        this.editions = editions;
        this.results = results;
        this.badges = badges;
        this.clock = clock;
    }

    /** Empty where nobody holds an award of the latest result, or it is too old; an older one is no substitute. */
    Optional<Recommendation> find(Community community) {
        return editions.listOf(community.id()).stream()
                .filter(it -> it.phaseAt(clock.instant()) == Phase.PUBLISHED)
                .flatMap(it -> results.findSoundYear(it.id()).stream())
                .findFirst()
                .map(it -> new Recommendation(community, it.edition(), categories(it)))
                .filter(it -> !it.categories().isEmpty());
    }

    private List<RecommendedCategory> categories(PublishedYear year) {
        var held =
                badges.listOf(year.edition().id()).stream().filter(this::isHeld).toList();
        return year.results().stream()
                .map(it -> category(it, held))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private boolean isHeld(WornAward worn) {
        return worn.state() == BadgeState.ACTIVE && clock.instant().isBefore(until(worn));
    }

    private static RecommendedCategory category(PublishedResult result, List<WornAward> held) {
        var category = result.category();
        var own = held.stream()
                .filter(it -> it.award().category().id().equals(category.id()))
                .toList();
        var winners = own.stream()
                .filter(RecommendationReading::isShopOfTheYear)
                .flatMap(it -> ShopFigures.find(result.document(), it, until(it)).stream())
                .toList();
        var needs = own.stream().filter(it -> !isShopOfTheYear(it)).toList();
        var signed = result.document().edition().category();
        return new RecommendedCategory(category, signed == null ? null : signed.name(), winners, needs);
    }

    private static boolean isShopOfTheYear(WornAward worn) {
        return worn.award().kind() == AwardKind.SHOP_OF_THE_YEAR;
    }

    private static Instant until(WornAward worn) {
        return Collections.min(
                List.of(worn.award().issuedAt().plus(FRESH), worn.award().expiresAt()));
    }
}
