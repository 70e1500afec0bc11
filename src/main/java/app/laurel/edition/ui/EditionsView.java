package app.laurel.edition.ui;

import app.laurel.base.Language;
import app.laurel.base.ui.Links;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Locale;

/** A community's years, the latest first. */
@Route(":community/desk/editions")
@PermitAll
class EditionsView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient CurrentAccount current;
    private final transient Editions editions;
    private final transient Clock clock;

    EditionsView(CurrentAccount current, Editions editions, Clock clock) {
        this.current = current;
        this.editions = editions;
        this.clock = clock;
        getContent().setId("content");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var slug = event.getRouteParameters().get("community").orElse("");
        var years = editions.listOf(current.moderator(slug).community());
        var begin = new Anchor(Links.absolute(Links.newEdition(slug)), getTranslation("edition.new"));
        begin.setClassName("laurel-button");
        var rows = new UnorderedList();
        rows.setClassName("laurel-rows");
        years.forEach(it -> rows.add(row(slug, it)));
        getContent().removeAll();
        getContent().add(new H1(getTranslation("edition.desk")), begin);
        getContent().add(years.isEmpty() ? new Paragraph(getTranslation("edition.list.none")) : rows);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("edition.desk") + " · Laurel";
    }

    private ListItem row(String slug, Edition edition) {
        var name = edition.name().in(Language.of(getLocale()));
        var link = new Anchor(Links.absolute(Links.edition(slug, edition.year())), edition.year() + " · " + name);
        var phase = edition.phaseAt(clock.instant()).name().toLowerCase(Locale.ROOT);
        var state = new Span(getTranslation("edition.phase." + phase));
        state.setClassName("laurel-muted");
        return new ListItem(link, new Span(" "), state);
    }
}
