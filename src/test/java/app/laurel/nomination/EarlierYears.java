package app.laurel.nomination;

import app.laurel.FoundedYear;
import app.laurel.FoundedYears;
import app.laurel.MovableClock;
import app.laurel.OtherNode;
import app.laurel.base.id.CategoryId;
import app.laurel.base.id.EditionId;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.Bilingual;
import app.laurel.edition.CategoryDraft;
import app.laurel.edition.CategoryOutcome;
import app.laurel.edition.EditionTemplates;
import app.laurel.edition.Editions;
import app.laurel.edition.SeveralCategories;
import app.laurel.shop.NewShop;
import app.laurel.shop.Shops;
import java.time.Instant;
import java.util.List;

/** Years of a community before the one at hand, and who was on their lists. */
public class EarlierYears {
    private final FoundedYears years;
    private final Editions editions;
    private final EditionTemplates templates;
    private final SeveralCategories several;
    private final Shops shops;
    private final OtherNode database;
    private final MovableClock clock;

    // why seven: a list of the past needs a year, its categories, shops and another time
    EarlierYears(
            FoundedYears years,
            Editions editions,
            EditionTemplates templates,
            SeveralCategories several,
            Shops shops,
            OtherNode database,
            MovableClock clock) {
        this.years = years;
        this.editions = editions;
        this.templates = templates;
        this.several = several;
        this.shops = shops;
        this.database = database;
        this.clock = clock;
    }

    /** The number of an earlier year whose vote opened with a list of these shops in each of these categories. */
    public EditionId with(FoundedYear year, int earlier, List<CategoryDraft> categories, ShopId... listed) {
        clock.moveTo(Instant.parse(earlier + "-03-01T00:00:00Z"));
        var id = editions.create(year.first(), templates.usual(year.community(), earlier))
                .orElseThrow();
        var outcome = several.write(it -> it.add(year.first(), id, categories));
        if (!(outcome instanceof CategoryOutcome.Saved)) throw new IllegalStateException("got " + outcome);
        editions.get(id).categoryIds().forEach(it -> list(it, listed));
        years.openNominations(year);
        return id;
    }

    private void list(CategoryId category, ShopId... listed) {
        for (var at = 0; at < listed.length; at++) {
            database.commits(
                    "insert into nomination_shortlisted (category_id, number, shop_id, nominee_id) values (%s, %d, %s, %d)"
                            .formatted(category, at + 1, listed[at], at + 1));
        }
    }

    /** A shop of the community, known by this domain. */
    public ShopId shop(FoundedYear year, String ko, String en, String domain) {
        return shops.add(year.first(), new NewShop(new Bilingual(ko, en), domain, 2024));
    }
}
