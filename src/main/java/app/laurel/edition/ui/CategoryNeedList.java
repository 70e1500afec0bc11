package app.laurel.edition.ui;

import app.laurel.base.id.CategoryId;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.Links;
import app.laurel.base.ui.Reader;
import app.laurel.base.ui.Row;
import app.laurel.base.ui.Rows;
import app.laurel.edition.Category;
import app.laurel.edition.CategoryNeed;
import app.laurel.edition.Edition;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The categories of a year that has begun: how each stands, whether it waits for a moderator, and the way to where that is done. */
final class CategoryNeedList extends Card {
    private static final long serialVersionUID = 1;

    /** @param needs of those of which there is something to say */
    CategoryNeedList(Edition edition, Map<CategoryId, CategoryNeed> needs) {
        add(new H2(getTranslation("edition.categories.needs")));
        add(Rows.inOrder(edition.categories(), it -> row(it, needs.get(it.id()))));
    }

    private Row row(Category category, @Nullable CategoryNeed need) {
        var name = category.name().in(Reader.language());
        if (need == null) return new Row(name);
        var way = new Anchor(Links.absolute(need.route()), name);
        way.setClassName("laurel-row-name");
        var row = new Row(way).with(need.words());
        return need.waits() ? row.withSign(getTranslation("edition.categories.waits")) : row;
    }
}
