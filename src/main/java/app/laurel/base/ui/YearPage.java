package app.laurel.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page about one year of one community, at an address with {@code :community} and {@code :year}. */
public abstract class YearPage extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final String titleKey;
    private String slug = "";
    private int year;

    /** A page with this text in its title, behind the year. */
    protected YearPage(String titleKey) {
        this.titleKey = titleKey;
    }

    @Override
    protected final Main initContent() {
        var main = new Main();
        main.setId("content");
        return main;
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        slug = event.getRouteParameters().get("community").orElse("");
        year = event.getRouteParameters().getInteger("year").orElse(0);
        show();
    }

    @Override
    public String getPageTitle() {
        return year + " · " + getTranslation(titleKey) + " · Laurel";
    }

    /** Shows the year of the address as it stands now, from the beginning. */
    protected abstract void show();

    /** The community's name in addresses; empty where the address has none. */
    protected final String slug() {
        return slug;
    }

    /** The year of the address; 0 where it has none. */
    protected final int year() {
        return year;
    }
}
