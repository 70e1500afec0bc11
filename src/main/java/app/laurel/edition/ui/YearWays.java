package app.laurel.edition.ui;

import app.laurel.base.text.Language;
import app.laurel.base.ui.Links;
import app.laurel.base.ui.Symbol;
import app.laurel.base.ui.Tiles;
import app.laurel.edition.Edition;
import app.laurel.edition.Phase;
import com.vaadin.flow.component.Composite;
import java.time.Instant;

/** From a year at the desk to its categories, shortlist, ballots, result and badges, and to its public rules. */
final class YearWays extends Composite<Tiles> {
    private static final long serialVersionUID = 1;

    private final String slug;
    private final transient Edition edition;
    private final Language language;
    private final transient Instant now;

    YearWays(String slug, Edition edition, Language language, Instant now) {
        this.slug = slug;
        this.edition = edition;
        this.language = language;
        this.now = now;
    }

    @Override
    protected Tiles initContent() {
        var year = edition.year();
        var tiles = new Tiles(getTranslation("edition.ways"));
        // why: once it has begun, a year of one has nothing there that does not stand elsewhere
        if (edition.hasSeveral() || edition.phaseAt(now) == Phase.PREPARING) {
            tiles.with(Symbol.CATEGORIES, Links.categories(slug, year), label("categories"));
        }
        return tiles.with(Symbol.LIST, Links.shortlist(slug, year), label("shortlist"))
                .with(Symbol.FILE, Links.imports(slug, year), label("imports"))
                .with(Symbol.RESULT, Links.result(slug, year), label("result"))
                .with(Symbol.BADGE, Links.badges(slug, year), label("badges"))
                .outside(Symbol.RULES, "/" + language.tag() + edition.path(slug) + "/rules", label("rules"));
    }

    private String label(String name) {
        return getTranslation("edition.way." + name);
    }
}
