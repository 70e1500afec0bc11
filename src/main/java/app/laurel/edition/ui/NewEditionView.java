package app.laurel.edition.ui;

import app.laurel.base.ui.Links;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.Page;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.edition.DraftOutcome;
import app.laurel.edition.DraftProblem;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.edition.ImaginedYear;
import app.laurel.edition.YearDrafts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/**
 * A new year: as it was kept as a draft, or else filled in from last year where there is one, or with the usual rules. Its rules can
 * be read as they will look before it begins.
 */
@Route(":community/desk/editions/new")
@PermitAll
class NewEditionView extends Page {
    private static final long serialVersionUID = 1;

    private final transient CurrentAccount current;
    private final transient Editions editions;
    private final transient YearDrafts drafts;
    private final transient NewYears years;
    private EditionForm form = new EditionForm(true);
    private Div problems = new Div();

    NewEditionView(CurrentAccount current, Editions editions, YearDrafts drafts, NewYears years) {
        super("edition.new");
        this.current = current;
        this.editions = editions;
        this.drafts = drafts;
        this.years = years;
    }

    @Override
    protected void show() {
        var moderator = current.moderator(slug());
        form = new EditionForm(true);
        problems = new Div();
        show(new H1(title()), new Paragraph(getTranslation("edition.form.lead")));
        drafts.find(moderator)
                .ifPresentOrElse(
                        kept -> {
                            form.fill(kept.draft());
                            var keptAt = years.written(moderator, kept.keptAt(), language());
                            getContent().add(new DraftNote(keptAt, this::throwAway));
                        },
                        () -> begin(editions.listOf(moderator.community())));
        getContent().add(form, problems, acts());
    }

    private void begin(List<Edition> before) {
        if (before.isEmpty()) {
            fillUsual();
            return;
        }
        form.fill(years.after(before.getFirst()));
        var usual = new Button(getTranslation("edition.form.usual"), click -> fillUsual());
        usual.setTooltipText(
                getTranslation("edition.form.from", before.getFirst().name().in(language())));
        getContent().add(usual);
    }

    private Div acts() {
        var create = new Button(getTranslation("edition.form.create"), click -> create());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        var acts = new Div(
                create,
                new Button(getTranslation("edition.form.preview"), click -> preview()),
                new Button(getTranslation("edition.form.draft.keep"), click -> keep()));
        acts.setClassName("laurel-acts");
        return acts;
    }

    private void fillUsual() {
        form.fill(years.usual(current.moderator(slug())));
    }

    private void keep() {
        drafts.keep(current.moderator(slug()), form.read());
        Notices.done(getTranslation("edition.form.draft.kept-now"));
        show();
    }

    private void throwAway() {
        drafts.throwAway(current.moderator(slug()));
        Notices.done(getTranslation("edition.form.draft.thrown-away"));
        show();
    }

    private void preview() {
        var by = current.moderator(slug());
        switch (drafts.imagine(by, form.read())) {
            case ImaginedYear.Possible(var year) -> {
                tell(List.of());
                new RulesBefore(years.rules(by, year, language())).open();
            }
            case ImaginedYear.Faulty(var faults) -> tell(faults);
        }
    }

    private void create() {
        var draft = form.read();
        switch (editions.create(current.moderator(slug()), draft)) {
            case DraftOutcome.Saved _ -> {
                Notices.done(getTranslation("edition.form.created"));
                getUI().ifPresent(ui -> ui.navigate(Links.edition(slug(), draft.year())));
            }
            case DraftOutcome.Refused(var faults) -> tell(faults);
            case DraftOutcome.RulesStand() -> Notices.problem(getTranslation("edition.form.stands"));
        }
    }

    private void tell(List<DraftProblem> faults) {
        var list = form.show(faults);
        problems.removeAll();
        if (!faults.isEmpty()) problems.add(list);
    }
}
