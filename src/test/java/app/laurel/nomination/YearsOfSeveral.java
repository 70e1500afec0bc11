package app.laurel.nomination;

import app.laurel.FoundedYears;
import app.laurel.MovableClock;
import app.laurel.base.id.CategoryId;
import app.laurel.base.id.EditionId;
import app.laurel.base.id.NomineeId;
import app.laurel.base.id.ShopId;
import app.laurel.community.Community;
import app.laurel.community.Moderator;
import app.laurel.edition.Category;
import app.laurel.edition.CategoryDraft;
import app.laurel.edition.CategoryOrder;
import app.laurel.edition.Editions;
import app.laurel.edition.Electorate;
import app.laurel.edition.ListedShop;
import app.laurel.edition.SeveralCategories;
import app.laurel.shop.Shops;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes years of several categories in voting: {@code open(drafts, 3, RULES)}. */
public class YearsOfSeveral {
    private final FoundedYears years;
    private final SeveralCategories several;
    private final NominationStore nominations;
    private final ShortlistStore lists;
    private final ShopListing listing;
    private final Editions editions;
    private final Shops shops;
    private final MovableClock clock;
    private final TransactionTemplate transaction;

    // why nine: a year that is open for votes went through rules, categories, nominees, lists and time
    YearsOfSeveral(
            FoundedYears years,
            SeveralCategories several,
            NominationStore nominations,
            ShortlistStore lists,
            ShopListing listing,
            Editions editions,
            Shops shops,
            MovableClock clock,
            PlatformTransactionManager transactions) {
        this.years = years;
        this.several = several;
        this.nominations = nominations;
        this.lists = lists;
        this.listing = listing;
        this.editions = editions;
        this.shops = shops;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A year of these categories, each with so many shops; the clock stands in the first second of voting. */
    public OpenYear open(int shopsEach, CategoryOrder order, String... slugs) {
        return open(
                shopsEach,
                order,
                List.of(slugs).stream().map(SeveralCategories::draft).toList());
    }

    /** As {@link #open(int, CategoryOrder, String...)}, of categories as they are written down. */
    public OpenYear open(int shopsEach, CategoryOrder order, List<CategoryDraft> drafts) {
        var founded = years.aYear()
                .withRules(it -> it.minimumShops(1).electorate(new Electorate(false, 0, order)))
                .prepared();
        if (drafts.size() > 1) several.write(it -> it.add(founded.first(), founded.id(), drafts));
        years.openVoting(founded);
        transaction.executeWithoutResult(state -> fix(founded.id(), shopsEach));
        clock.pass(Duration.ofSeconds(1));
        var edition = editions.get(founded.id());
        return new OpenYear(founded.community(), founded.first(), edition.id(), edition.categoryIds(), edition.year());
    }

    private void fix(EditionId id, int shopsEach) {
        var listed = new HashMap<CategoryId, List<ListedShop>>();
        for (var category : editions.hold(id).categories()) {
            nominations.addNominees(category.id(), names(category, shopsEach));
            var list = listing.list(
                    category,
                    List.copyOf(nominations.nomineesByKey(category.id()).values()));
            lists.fix(category.id(), list);
            listed.put(category.id(), listed(list));
        }
        editions.freeze(id, listed, clock.instant());
    }

    private static Map<String, String> names(Category category, int count) {
        var names = new LinkedHashMap<String, String>();
        for (var number = 1; number <= count; number++) {
            var name = "쇼핑몰 %s %02d".formatted(category.terms().slug(), number);
            names.put(name, name);
        }
        return names;
    }

    private List<ListedShop> listed(SequencedMap<ShopId, NomineeId> list) {
        var listed = new ArrayList<ListedShop>();
        for (var id : list.keySet()) {
            var shop = shops.get(id);
            listed.add(new ListedShop(listed.size() + 1, id, shop.name(), shop.domain(), shop.listedYear()));
        }
        return listed;
    }

    /**
     * A year in voting.
     *
     * @param categories in the order of their numbers
     */
    public record OpenYear(Community community, Moderator first, EditionId id, List<CategoryId> categories, int year) {
        /** Where one votes. */
        public String route() {
            return community.slug() + "/" + year + "/vote";
        }
    }
}
