package app.laurel.nomination.ui;

import app.laurel.base.ui.Card;
import app.laurel.base.ui.Links;
import app.laurel.base.ui.Reader;
import app.laurel.base.ui.Row;
import app.laurel.base.ui.Rows;
import app.laurel.nomination.ListStanding;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import java.util.List;

/** The categories of a year of several: how far the list of each is, and the way to it. */
final class CategoryOverview extends Card {
    private static final long serialVersionUID = 1;

    private final boolean isAnyFixed;

    CategoryOverview(String community, List<ListStanding> standings) {
        isAnyFixed = standings.stream().anyMatch(it -> it.listed() > 0);
        add(new H2(getTranslation("edition.categories")), Rows.inOrder(standings, it -> row(community, it)));
    }

    private Row row(String community, ListStanding standing) {
        var category = standing.category();
        var address = Links.shortlist(
                community, category.edition().year(), category.terms().slug());
        var name = new Anchor(Links.absolute(address), category.name().in(Reader.language()));
        name.setClassName("laurel-row-name");
        var row = new Row(name).with(words(standing));
        if (standing.rulings() == 0) return row;
        return row.withNote(getTranslation("nomination.category.rulings-stand", standing.rulings()));
    }

    private String words(ListStanding standing) {
        return switch (standing.state()) {
            case IN_THE_MAKING -> nominated(standing);
            case OUT -> getTranslation("nomination.category.out") + " " + nominated(standing);
            case FIXED ->
                standing.listed() > 0
                        ? getTranslation("nomination.category.fixed", standing.listed())
                        : getTranslation("nomination." + (isAnyFixed ? "category.no-list" : "need.no-lists"));
        };
    }

    private String nominated(ListStanding standing) {
        return standing.nominators() == 0 && standing.nominees() == 0
                ? getTranslation("nomination.desk.none")
                : getTranslation("nomination.category.nominated", standing.nominees(), standing.nominators());
    }
}
