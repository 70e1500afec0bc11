package app.laurel.comment;

import app.laurel.base.change.Changes;
import app.laurel.base.change.Held;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.EditionId;
import app.laurel.base.id.ShopId;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.edition.Phase;
import app.laurel.result.Results;
import app.laurel.shop.Shops;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what may be talked about: only what is public, and for as long as it is. */
@Service
@Transactional(readOnly = true)
public class Topics {
    private static final int HELD = 1_000;

    private final Editions editions;
    private final Results results;
    private final Shops shops;
    private final Clock clock;
    private final Held<EditionId, Set<ShopId>> listed;

    Topics(Changes changes, Editions editions, Results results, Shops shops, Clock clock) {
        this.listed = new Held<>(changes, HELD);
        this.editions = editions;
        this.results = results;
        this.shops = shops;
        this.clock = clock;
    }

    /** The result of a year of the community; empty until it is published. */
    public Optional<Topic> findYear(CommunityId community, int year) {
        return editions.find(community, year).filter(this::isPublished).map(Topic.OfYear::new);
    }

    /** A shop of the community; empty while no published result names it. */
    public Optional<Topic> findShop(CommunityId community, ShopId id) {
        // why first: strangers may ask for any number, and what results name is held
        if (!isListed(community, id)) return Optional.empty();
        return Optional.ofNullable(shops.get(List.of(id)).get(id))
                .filter(it -> it.community().equals(community))
                .map(Topic.OfShop::new);
    }

    /** The topic of a comment, by the one of these ids that it has. */
    Optional<Topic> find(CommunityId community, @Nullable EditionId edition, @Nullable ShopId shop) {
        if (shop != null) return findShop(community, shop);
        return editions.listOf(community).stream()
                .filter(it -> it.id().equals(edition) && isPublished(it))
                .findFirst()
                .map(Topic.OfYear::new);
    }

    private boolean isListed(CommunityId community, ShopId shop) {
        return editions.listOf(community).stream()
                .filter(this::isPublished)
                .anyMatch(it -> listed.get(it.id(), this::listed).contains(shop));
    }

    /** The shops that the result of a year names; none where it cannot be read. */
    private Set<ShopId> listed(EditionId edition) {
        return results.findSoundYear(edition).stream()
                .flatMap(it -> it.results().stream())
                .flatMap(it -> it.document().shops().stream())
                .map(it -> new ShopId(it.id()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isPublished(Edition edition) {
        return edition.phaseAt(clock.instant()) == Phase.PUBLISHED;
    }
}
