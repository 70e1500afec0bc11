package app.laurel.nomination;

import static java.util.stream.Collectors.toSet;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CategoryId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.EditionId;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import app.laurel.community.ModeratorInOffice;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
     * As {@link #get(Moderator, EditionId)}, and not tied to a shop in the running in this category either, be it one of the year now
     * or not.
     *
     * @throws AccessDeniedException if the category is another year's
     */
    Edition get(Moderator by, EditionId id, CategoryId further) {
        var edition = get(by, id);
        var keys =
                tied(by.account(), edition).stream().flatMap(Impartiality::keys).toList();
        if (!keys.isEmpty() && !nominations.known(List.of(further), keys).isEmpty()) throw tied();
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
        throw tied();
    }

    private static AccessDeniedException tied() {
        return new AccessDeniedException("this is for moderators without a shop of their own in this year");
    }

    /** The moderators in office who take no part in a year, with the shops to which they are tied: public. */
    public Map<String, List<Shop>> tiedModerators(Edition edition) {
        var own = new LinkedHashMap<ModeratorInOffice, List<Shop>>();
        moderators.listInOffice(edition.community()).forEach(it -> own.put(it, tied(it.account(), edition)));
        var running = inTheRunning(
                edition, own.values().stream().flatMap(List::stream).distinct().toList());
        var out = new TreeMap<String, List<Shop>>();
        own.forEach((moderator, shops) -> {
            var theirs = shops.stream().filter(running::contains).toList();
            if (!theirs.isEmpty()) out.put(moderator.publicName() == null ? "" : moderator.publicName(), theirs);
        });
        return out;
    }

    /** The shops in the running in a year to which this person is tied, also one who is no member any more: hosts need not be. */
    public List<Shop> shopsOf(AccountId account, Edition edition) {
        return inTheRunning(edition, tied(account, edition));
    }

    /** Whether this person was ever tied to a shop of the community, in the running or not. */
    boolean isTied(AccountId account, CommunityId community) {
        return !ties.of(members.ofPersonEver(account, community), community, Instant.EPOCH)
                .isEmpty();
    }

    /** All to which this person is tied, at any moment since nominations opened. */
    private List<Shop> tied(AccountId account, Edition edition) {
        var person = members.ofPersonEver(account, edition.community());
        var tied = ties.of(person, edition.community(), edition.schedule().nominatingOpens());
        return tied.isEmpty() ? List.of() : List.copyOf(shops.get(tied).values());
    }

    /**
     * Those of the shops that run in any category: before the lists are fixed, whoever was nominated; after, whoever is on one. The
     * lists of a year are fixed together, so one without a shop is fixed where another stands.
     */
    private List<Shop> inTheRunning(Edition edition, List<Shop> shops) {
        if (shops.isEmpty()) return List.of();
        var fixed = edition.hasOpenedAt(clock.instant())
                ? lists.list(edition.categoryIds())
                : Map.<CategoryId, List<ShortlistStore.Row>>of();
        if (fixed.isEmpty()) {
            var keys = shops.stream().flatMap(Impartiality::keys).toList();
            var known = nominations.known(edition.categoryIds(), keys);
            return shops.stream()
                    .filter(it -> keys(it).anyMatch(known::contains))
                    .toList();
        }
        var listed = fixed.values().stream()
                .flatMap(List::stream)
                .map(ShortlistStore.Row::shop)
                .collect(toSet());
        return shops.stream().filter(it -> listed.contains(it.id())).toList();
    }

    /** The keys under which a shop may have been nominated. */
    private static Stream<String> keys(Shop shop) {
        var domain = shop.domain();
        return Stream.of(shop.name().ko(), shop.name().en(), domain == null ? "" : domain)
                .filter(it -> !it.isEmpty())
                .map(MatchKey::of);
    }
}
