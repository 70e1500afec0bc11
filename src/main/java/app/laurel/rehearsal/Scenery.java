package app.laurel.rehearsal;

import app.laurel.base.text.Bilingual;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import app.laurel.community.Community;
import app.laurel.community.Moderator;
import app.laurel.edition.CategoryDrafting;
import app.laurel.edition.CategoryOutcome;
import app.laurel.edition.Editions;
import app.laurel.shop.NewShop;
import app.laurel.shop.Shop;
import app.laurel.shop.Shops;
import java.util.Comparator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sets a rehearsal up: the shops of the real community and, where it knows few, invented ones; the year with its categories. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Scenery {
    private static final int FEWEST = 10;
    private static final int MOST = 60;

    private final Shops shops;
    private final Editions editions;
    private final CategoryDrafting drafting;
    private final InventedMembers invented;
    private final Texts texts;

    Scenery(Shops shops, Editions editions, CategoryDrafting drafting, InventedMembers invented, Texts texts) {
        this.shops = shops;
        this.editions = editions;
        this.drafting = drafting;
        this.invented = invented;
        this.texts = texts;
    }

    void set(Moderator real, Community copy, PlayedYear played) {
        var by = invented.colleague(copy.id(), 1);
        var year = played.draft().year();
        var listed = shops.listOf(real.community()).stream()
                .sorted(Comparator.comparingInt(Shop::listedYear).reversed())
                .limit(MOST)
                .toList();
        listed.forEach(it -> shops.add(by, copied(it)));
        for (var number = listed.size() + 1; number <= FEWEST; number++) shops.add(by, invented(number, year));
        var id = editions.create(by, played.draft()).orElseThrow();
        if (played.categories().isEmpty()) return;
        var outcome = drafting.add(by, id, played.categories());
        if (!(outcome instanceof CategoryOutcome.Saved)) {
            throw new IllegalStateException("got " + outcome + ", want the categories of a year that stands");
        }
    }

    /** One without an address could win nothing, so it gets one that leads nowhere. */
    private static NewShop copied(Shop shop) {
        var domain = shop.domain() == null ? "shop-" + shop.id() + ".example" : shop.domain();
        return new NewShop(shop.name(), domain, shop.listedYear());
    }

    private NewShop invented(int number, int year) {
        var name = new Bilingual(named(Language.KO, number), named(Language.EN, number));
        return new NewShop(name, "practice-" + number + ".example", year);
    }

    private String named(Language language, int number) {
        return texts.get(language, "rehearsal.shop", number);
    }
}
