package app.laurel.nomination;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CategoryId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.EditionId;
import app.laurel.base.id.ShopId;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import app.laurel.community.Moderators;
import app.laurel.edition.Category;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.shop.MatchKey;
import app.laurel.shop.Shop;
import app.laurel.shop.Shops;
import app.laurel.shop.Ties;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps moderators out of a year in which a shop of theirs is in the running: whoever speaks for it or works there, at any moment
 * since nominations opened, neither rules nor counts nor signs nor confirms.
 */
@Service
@Transactional(readOnly = true)
public class Impartiality {
    private final Ties ties;
    private final Members members;
    private final Moderators moderators;
    private final Shops shops;
    private final ShortlistStore lists;
    private final NominationStore nominations;
    private final Editions editions;
    private final Clock clock;

    /** Eight: a tie, a person, a shop, a list and a moment have to meet. */
    Impartiality(
            Ties ties,
            Members members,
            Moderators moderators,
            Shops shops,
            ShortlistStore lists,
            NominationStore nominations,
            Editions editions,
            Clock clock) {
        this.ties = ties;
        this.members = members;
        this.moderators = moderators;
        this.shops = shops;
        this.lists = lists;
        this.nominations = nominations;
        this.editions = editions;
        this.clock = clock;
    }

    /**
     * The edition of this id, for a moderator of its community who is tied to no shop in the running.
     *
     * @throws AccessDeniedException if the edition is another community's, or the moderator is tied
     */
    public Edition get(Moderator by, EditionId id) {
        var edition = editions.get(by, id);
        requireUntied(by, edition);
        return edition;
    }

    /**
     * The category of this id, for a moderator of its community who is tied to no shop in the running, in whichever category of the
     * year.
     *
     * @throws AccessDeniedException if the category is another community's, or the moderator is tied
     */
    public Category category(Moderator by, CategoryId id) {
        var category = editions.category(by, id);
        requireUntied(by, category.edition());
        return category;
    }

    private void requireUntied(Moderator by, Edition edition) {
        if (shopsOf(by.account(), edition).isEmpty()) return;
        throw new AccessDeniedException("this is for moderators without a shop of their own in this year");
    }

    /** The moderators in office who take no part in a year, with the shops to which they are tied: public. */
    public Map<String, List<Shop>> tiedModerators(Edition edition) {
        var tied = new TreeMap<String, List<Shop>>();
        for (var moderator : moderators.listInOffice(edition.community())) {
            var own = shopsOf(moderator.account(), edition);
            if (!own.isEmpty()) tied.put(moderator.publicName() == null ? "" : moderator.publicName(), own);
        }
        return tied;
    }

    /** The shops in the running in a year to which this person is tied, also one who is no member any more: hosts need not be. */
    public List<Shop> shopsOf(AccountId account, Edition edition) {
        var person = members.ofPersonEver(account, edition.community());
        var since = edition.schedule().nominatingOpens();
        var tied = ties.of(person, edition.community(), since);
        if (tied.isEmpty()) return List.of();
        return shops.get(tied).values().stream()
                .filter(inTheRunning(edition)::contains)
                .toList();
    }

    /** Whether this person was ever tied to a shop of the community, in the running or not. */
    boolean isTied(AccountId account, CommunityId community) {
        return !ties.of(members.ofPersonEver(account, community), community, Instant.EPOCH)
                .isEmpty();
    }

    /** In any category: before its list is fixed, whoever was nominated; after, whoever is on it. */
    private Running inTheRunning(Edition edition) {
        var running = new Running(new HashSet<>(), new HashSet<>());
        var categories = edition.categoryIds();
        var fixed = edition.hasOpenedAt(clock.instant())
                ? lists.list(categories)
                : Map.<CategoryId, List<ShortlistStore.Row>>of();
        for (var category : categories) {
            var list = fixed.get(category);
            if (list == null)
                running.keys().addAll(nominations.nomineesByKey(category).keySet());
            else list.forEach(it -> running.listed().add(it.shop()));
        }
        return running;
    }

    /** Shops by id, or by the keys under which they were nominated. */
    private record Running(Set<ShopId> listed, Set<String> keys) {
        boolean contains(Shop shop) {
            var domain = shop.domain();
            return listed.contains(shop.id())
                    || Stream.of(shop.name().ko(), shop.name().en(), domain == null ? "" : domain)
                            .filter(it -> !it.isEmpty())
                            .map(MatchKey::of)
                            .anyMatch(keys::contains);
        }
    }
}
