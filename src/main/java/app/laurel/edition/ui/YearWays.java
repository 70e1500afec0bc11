package app.laurel.edition.ui;

import app.laurel.base.text.Language;
import app.laurel.base.ui.Links;
import app.laurel.edition.Edition;
import app.laurel.edition.Phase;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.time.Instant;

/** From a year at the desk to its categories, shortlist, ballots, result and badges, and to its public rules. */
final class YearWays extends Nav {
    private static final long serialVersionUID = 1;

    YearWays(String slug, Edition edition, Language language, Instant now) {
        var year = edition.year();
        // why: once it has begun, a year of one has nothing there that does not stand elsewhere
        if (edition.hasSeveral() || edition.phaseAt(now) == Phase.PREPARING) {
            add(way("categories", Links.categories(slug, year)));
        }
        add(
                way("shortlist", Links.shortlist(slug, year)),
                way("imports", Links.imports(slug, year)),
                way("result", Links.result(slug, year)),
                way("badges", Links.badges(slug, year)),
                rules("/" + language.tag() + edition.path(slug) + "/rules"));
        setClassName("laurel-ways");
        getElement().setAttribute("aria-label", getTranslation("edition.ways"));
    }

    private Anchor rules(String address) {
        var rules = new Anchor(address, getTranslation("edition.way.rules"));
        rules.setRouterIgnore(true);
        return rules;
    }

    private Anchor way(String name, String address) {
        return new Anchor(Links.absolute(address), getTranslation("edition.way." + name));
    }
}
