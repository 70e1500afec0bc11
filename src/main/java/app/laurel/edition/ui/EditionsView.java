package app.laurel.edition.ui;

import app.laurel.base.ui.EmptyState;
import app.laurel.base.ui.LinkButton;
import app.laurel.base.ui.Links;
import app.laurel.base.ui.NextSteps;
import app.laurel.base.ui.Page;
import app.laurel.base.ui.Row;
import app.laurel.base.ui.Rows;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
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
        var begin = new LinkButton(Links.newEdition(slug()), getTranslation("edition.new"));
        if (years.isEmpty()) show(new H1(title()), new EmptyState(getTranslation("edition.list.none"), begin));
        else show(new H1(title()), new NextSteps(begin), Rows.of(years, this::row));
    }

    private Row row(Edition edition) {
        var name = edition.name().in(language());
        var link = new Anchor(Links.absolute(Links.edition(slug(), edition.year())), edition.year() + " · " + name);
        var phase = edition.phaseAt(clock.instant()).name().toLowerCase(Locale.ROOT);
        return new Row(link).withNote(getTranslation("edition.phase." + phase));
    }
}
