package app.laurel.edition.ui;

import app.laurel.base.ui.Links;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.Page;
import app.laurel.community.Communities;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.edition.DraftOutcome;
import app.laurel.edition.Edition;
import app.laurel.edition.EditionTemplates;
import app.laurel.edition.Editions;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;

/** A new year: filled in from last year where there is one, else with the usual rules. */
@Route(":community/desk/editions/new")
@PermitAll
class NewEditionView extends Page {
    private static final long serialVersionUID = 1;

    private final transient CurrentAccount current;
    private final transient Communities communities;
    private final transient Editions editions;
    private final transient EditionTemplates templates;
    private final transient Clock clock;
    private final EditionForm form = new EditionForm(true);

    NewEditionView(
            CurrentAccount current,
            Communities communities,
            Editions editions,
            EditionTemplates templates,
            Clock clock) {
        super("edition.new");
        this.current = current;
        this.communities = communities;
        this.editions = editions;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    protected void show() {
        var years = editions.listOf(current.moderator(slug()).community());
        if (years.isEmpty()) fillUsual();
        else form.fill(templates.after(years.getFirst()));
        var save = new Button(getTranslation("edition.form.create"), click -> create());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        show(new H1(title()), new Paragraph(getTranslation("edition.form.lead")));
        if (!years.isEmpty()) getContent().add(choice(years.getFirst()));
        getContent().add(form, save);
    }

    private Button choice(Edition last) {
        var usual = new Button(getTranslation("edition.form.usual"), click -> fillUsual());
        usual.setTooltipText(getTranslation("edition.form.from", last.name().in(language())));
        return usual;
    }

    private void fillUsual() {
        var community = communities.get(current.moderator(slug()).community());
        var year = LocalDate.now(clock.withZone(community.zone())).getYear();
        form.fill(templates.usual(community, year));
    }

    private void create() {
        var draft = form.read();
        switch (editions.create(current.moderator(slug()), draft)) {
            case DraftOutcome.Saved _ -> {
                Notices.done(getTranslation("edition.form.created"));
                getUI().ifPresent(ui -> ui.navigate(Links.edition(slug(), draft.year())));
            }
            case DraftOutcome.Refused(var problems) -> form.show(problems);
            case DraftOutcome.RulesStand() -> Notices.problem(getTranslation("edition.form.stands"));
        }
    }
}
