package app.laurel.demonstration.ui;

import app.laurel.base.ui.Card;
import app.laurel.base.ui.Reader;
import app.laurel.base.ui.Row;
import app.laurel.base.ui.Rows;
import app.laurel.community.Community;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Where every year of every community stands at a moment. */
final class YearsNow extends Card {
    private static final long serialVersionUID = 1;

    YearsNow(List<Community> communities, Editions editions, Instant now) {
        var rows = new Rows();
        for (var community : communities) {
            editions.listOf(community.id()).forEach(it -> rows.add(row(community, it, now)));
        }
        add(new H2(getTranslation("demonstration.clock.years")), rows);
    }

    private Row row(Community community, Edition edition, Instant now) {
        var language = Reader.language();
        var path = "/" + language.tag() + edition.path(community.slug());
        var year = new Anchor(
                path, community.name().in(language) + " · " + edition.name().in(language));
        year.setRouterIgnore(true);
        var phase = edition.phaseAt(now).name().toLowerCase(Locale.ROOT);
        return new Row(year).withSign(getTranslation("edition.phase." + phase));
    }
}
