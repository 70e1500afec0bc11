package app.laurel.demonstration.ui;

import app.laurel.base.Language;
import app.laurel.community.Community;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Where every year of every community stands at a moment. */
final class YearsNow extends Section {
    private static final long serialVersionUID = 1;

    YearsNow(List<Community> communities, Editions editions, Instant now) {
        var rows = new UnorderedList();
        rows.setClassName("laurel-rows");
        for (var community : communities) {
            editions.listOf(community.id()).forEach(it -> rows.add(row(community, it, now)));
        }
        setClassName("laurel-card");
        add(new H2(getTranslation("demonstration.clock.years")), rows);
    }

    private ListItem row(Community community, Edition edition, Instant now) {
        var language = Language.of(getLocale());
        var path = "/" + language.tag() + "/" + community.slug() + "/" + edition.year();
        var year = new Anchor(
                path, community.name().in(language) + " · " + edition.name().in(language));
        year.setRouterIgnore(true);
        var who = new Span(year);
        who.setClassName("laurel-row-who");
        var phase = new Span(
                getTranslation("edition.phase." + edition.phaseAt(now).name().toLowerCase(Locale.ROOT)));
        phase.setClassName("laurel-role");
        var row = new ListItem(who, phase);
        row.setClassName("laurel-row");
        return row;
    }
}
