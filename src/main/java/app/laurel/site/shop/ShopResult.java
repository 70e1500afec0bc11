package app.laurel.site.shop;

import app.laurel.base.id.ShopId;
import app.laurel.base.text.Bilingual;
import app.laurel.edition.Category;
import app.laurel.edition.Edition;
import app.laurel.result.PublishedResult;
import app.laurel.tally.document.ResultDocument;
import app.laurel.tally.document.ResultDocument.ShopPart;
import app.laurel.tally.document.Standing;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A published result that holds, and a shop on its list.
 *
 * @param shop as it was signed
 */
public record ShopResult(PublishedResult result, ShopPart shop) {
    static Optional<ShopResult> find(PublishedResult result, ShopId shop) {
        return result.document().shops().stream()
                .filter(it -> it.id() == shop.value())
                .findFirst()
                .map(it -> new ShopResult(result, it));
    }

    /** The whole count. */
    public ResultDocument document() {
        return result.document();
    }

    public Category category() {
        return result.category();
    }

    public Edition edition() {
        return category().edition();
    }

    /** Whether any member's marks for the shop were counted. */
    boolean isRated() {
        return standing(document().standings()).filter(it -> it.ratings() > 0).isPresent();
    }

    /** The year that was signed. */
    public int year() {
        return document().edition().year();
    }

    /** The category as it was signed; null in a year of one. */
    public @Nullable Bilingual categoryName() {
        var category = document().edition().category();
        return category == null ? null : category.name();
    }

    /** Where the shop stands among these; empty where too few voted for any figure. */
    public Optional<Standing> standing(List<Standing> standings) {
        return standings.stream().filter(it -> it.shop() == shop.number()).findFirst();
    }
}
