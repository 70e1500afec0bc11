package app.laurel.edition.ui;

import app.laurel.base.id.EditionId;
import app.laurel.base.ui.Links;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.Sign;
import app.laurel.base.ui.YearPage;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.edition.DateShifts;
import app.laurel.edition.Draft;
import app.laurel.edition.DraftOutcome;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.edition.Milestone;
import app.laurel.edition.UnusedYears;
import app.laurel.edition.YearUse;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;

/** One year: where it stands, its dates and rules, and the links to its categories, shortlist, ballots, result and badges. */
@Route(":community/desk/editions/:year([0-9]{4})")
@PermitAll
class EditionView extends YearPage {
    private static final long serialVersionUID = 1;

    private final transient CurrentAccount current;
    private final transient Editions editions;
    private final transient DateShifts shifts;
    private final transient UnusedYears unused;
    private final transient Clock clock;
    private final Div problems = new Div();
    private EditionForm form = new EditionForm(false);

    EditionView(CurrentAccount current, Editions editions, DateShifts shifts, UnusedYears unused, Clock clock) {
        super("edition.desk");
        this.current = current;
        this.editions = editions;
        this.shifts = shifts;
        this.unused = unused;
        this.clock = clock;
    }

    private Edition edition() {
        return editions.find(current.moderator(slug()).community(), year()).orElseThrow(NotFoundException::new);
    }

    @Override
    protected void show() {
        var edition = edition();
        var now = clock.instant();
        show(new H1(edition.name().in(language())), phase(edition, now));
        getContent().add(new YearWays(slug(), edition, language(), now));
        getContent().add(new DateList(edition, now, milestone -> move(edition.id(), milestone)));
        if (edition.hasOpenedAt(now)) {
            getContent().add(new Paragraph(getTranslation("edition.form.stands")));
            return;
        }
        form = new EditionForm(false);
        form.fill(Draft.of(edition));
        form.ofSeveral(edition.hasSeveral());
        var save = new Button(getTranslation("edition.form.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        problems.removeAll();
        var use = unused.useOf(current.moderator(slug()), edition.id());
        getContent().add(form, problems, save, new DiscardCard(edition, use, this::discard));
    }

    private void discard() {
        var edition = edition();
        var use = unused.throwAway(current.moderator(slug()), edition.id());
        if (use == YearUse.NONE) {
            Notices.done(getTranslation("edition.discard.done", edition.name().in(language())));
            getUI().ifPresent(ui -> ui.navigate(Links.editions(slug())));
            return;
        }
        Notices.problem(getTranslation(use.key()));
        show();
    }

    private Div phase(Edition edition, Instant now) {
        var phase = edition.phaseAt(now).name().toLowerCase(Locale.ROOT);
        var signs = new Div(new Sign(getTranslation("edition.phase." + phase)));
        signs.setClassName("laurel-roles");
        return signs;
    }

    private void move(EditionId id, Milestone milestone) {
        DateMoveDialog.Move move = (date, following, reason) -> following
                ? shifts.move(current.moderator(slug()), id, milestone, date, reason)
                : editions.moveDate(current.moderator(slug()), id, milestone, date, reason);
        new DateMoveDialog(edition(), milestone, move, this::show).open();
    }

    private void save() {
        switch (editions.change(current.moderator(slug()), edition().id(), form.read())) {
            case DraftOutcome.Saved _ -> {
                Notices.done(getTranslation("edition.form.saved"));
                show();
            }
            case DraftOutcome.Refused(var faults) -> {
                problems.removeAll();
                problems.add(form.show(faults));
            }
            case DraftOutcome.RulesStand() -> Notices.problem(getTranslation("edition.form.stands"));
        }
    }
}
