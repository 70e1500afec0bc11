package app.laurel.base.ui;

import app.laurel.base.text.Language;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;

/**
 * The frame of a page: its one {@code <main>}, its title, and what its address names. It is shown from the beginning each time it
 * is entered, so that a page never stands as it was an hour ago.
 */
public abstract class Page extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final String titleKey;
    private String slug = "";
    private int year;

    /** A page with this text as its title. */
    protected Page(String titleKey) {
        this.titleKey = titleKey;
    }

    /** Shows the page as things stand now, from the beginning; called with the address read. */
    protected abstract void show();

    /** The title without the name of the application. */
    protected String title() {
        return getTranslation(titleKey);
    }

    /** Called each time the page is entered; a page that may lead elsewhere does so here. */
    protected void enter(BeforeEnterEvent event) {
        show();
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        slug = event.getRouteParameters().get("community").orElse("");
        year = event.getRouteParameters().getInteger("year").orElse(0);
        enter(event);
    }

    @Override
    public final String getPageTitle() {
        return title(title());
    }

    @Override
    protected final Main initContent() {
        return frame();
    }

    /** Takes away what the page showed, and shows these. */
    protected final void show(Component... parts) {
        getContent().removeAll();
        getContent().add(parts);
    }

    /** The community's name in addresses; empty where the address has none. */
    protected final String slug() {
        return slug;
    }

    /** The year of the address; 0 where it has none. */
    protected final int year() {
        return year;
    }

    /** The language of who reads the page. */
    protected final Language language() {
        return Language.of(getLocale());
    }

    /** Where a page begins: the link at its top skips to here. */
    static Main frame() {
        var main = new Main();
        main.setId("content");
        return main;
    }

    /** What a window is called that shows this. */
    static String title(String page) {
        return page + " · Laurel";
    }
}
