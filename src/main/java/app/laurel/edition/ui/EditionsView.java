package app.laurel.edition.ui;

import app.laurel.base.ui.LinkButton;
import app.laurel.base.ui.Links;
import app.laurel.base.ui.Page;
import app.laurel.base.ui.Rows;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Locale;

/** A community's years, the latest first. */
@Route(":community/desk/editions")
@PermitAll
class EditionsView extends Page {
    private static final long serialVersionUID = 1;

    private final transient CurrentAccount current;
    private final transient Editions editions;
    private final transient Clock clock;

    EditionsView(CurrentAccount current, Editions editions, Clock clock) {
        super("edition.desk");
        this.current = current;
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    protected void show() {
        var years = editions.listOf(current.moderator(slug()).community());
        show(
                new H1(title()),
                new LinkButton(Links.newEdition(slug()), getTranslation("edition.new")),
                Rows.of(years, this::row, getTranslation("edition.list.none")));
    }

    private ListItem row(Edition edition) {
        var name = edition.name().in(language());
        var link = new Anchor(Links.absolute(Links.edition(slug(), edition.year())), edition.year() + " · " + name);
        var phase = edition.phaseAt(clock.instant()).name().toLowerCase(Locale.ROOT);
        var state = new Span(getTranslation("edition.phase." + phase));
        state.setClassName("laurel-muted");
        return new ListItem(link, new Span(" "), state);
    }
}
