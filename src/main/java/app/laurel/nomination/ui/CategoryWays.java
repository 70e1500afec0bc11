package app.laurel.nomination.ui;

import app.laurel.base.ui.Links;
import app.laurel.base.ui.Reader;
import app.laurel.edition.Category;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/** From the list of one category to all of them, and to those before and behind it. */
final class CategoryWays extends Nav {
    private static final long serialVersionUID = 1;

    CategoryWays(String community, Category category) {
        var year = category.edition();
        setClassName("laurel-acts");
        setAriaLabel(getTranslation("edition.categories"));
        add(new Anchor(
                Links.absolute(Links.shortlist(community, year.year())), getTranslation("nomination.categories")));
        var all = year.categories();
        var place = all.indexOf(category);
        if (place > 0) add(way(community, "nomination.category.previous", all.get(place - 1)));
        if (place < all.size() - 1) add(way(community, "nomination.category.next", all.get(place + 1)));
    }

    private Anchor way(String community, String key, Category to) {
        var address = Links.shortlist(community, to.edition().year(), to.terms().slug());
        return new Anchor(Links.absolute(address), getTranslation(key, to.name().in(Reader.language())));
    }
}
