package app.laurel.base.ui;

import app.laurel.base.Language;
import app.laurel.base.Texts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * What stands around every view: the mark, the community that the view belongs to, the desk's pages for those who moderate it,
 * and the person's menu. Views take it without naming it; each brings its own {@code <main id="content">}.
 */
@Layout
@AnonymousAllowed
final class AppFrame extends Div implements RouterLayout, AfterNavigationObserver {
    private static final long serialVersionUID = 1;

    private final transient Doorman doorman;
    private final transient List<DeskEntry> entries;
    private final transient Texts texts;
    private final Header top = new Header();
    private final Nav desk = new Nav();
    private final Div content = new Div();

    AppFrame(Doorman doorman, ObjectProvider<DeskEntry> entries, ObjectProvider<FrameNotice> notices, Texts texts) {
        this.doorman = doorman;
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(DeskEntry::order))
                .toList();
        this.texts = texts;
        setClassName("laurel-frame");
        top.setClassName("laurel-top");
        desk.setClassName("laurel-desk");
        desk.getElement().setAttribute("aria-label", getTranslation("base.desk"));
        content.setClassName("laurel-content");
        notices.stream().map(FrameNotice::show).forEach(this::add);
        add(top, desk, content);
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren().appendChild(view.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var community = event.getRouteParameters().get("community").orElse(null);
        var around = doorman.around(community);
        showTop(around);
        showDesk(around.place(), event.getLocation().getPath());
    }

    private void showTop(Surroundings around) {
        top.removeAll();
        var home = new Anchor(Links.absolute(Links.home()), new Mark(), new Span("Laurel"));
        home.setClassName("laurel-brand");
        top.add(home);
        var place = around.place();
        if (place != null) top.add(placeName(place));
        var person = around.person();
        top.add(person == null ? wayIn() : new PersonMenu(person, around, doorman, texts));
    }

    private Span placeName(Surroundings.Place place) {
        var name = new Span(place.name().in(Language.of(getLocale())));
        name.setClassName("laurel-place");
        return name;
    }

    private void showDesk(Surroundings.@Nullable Place place, String path) {
        desk.removeAll();
        desk.setVisible(place != null && place.desk());
        if (place == null || !place.desk()) return;
        for (var entry : entries) {
            var address = entry.address(place.slug());
            var link = new Anchor(Links.absolute(address), getTranslation(entry.labelKey()));
            if (path.equals(address) || path.startsWith(address + "/")) {
                link.getElement().setAttribute("aria-current", "page");
            }
            desk.add(link);
        }
    }

    private Component wayIn() {
        var link = new Anchor("/sign-in", getTranslation("base.signin"));
        link.setClassName("laurel-way-in");
        link.setRouterIgnore(true);
        return link;
    }
}
