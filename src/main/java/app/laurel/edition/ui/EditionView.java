package app.laurel.edition.ui;

import app.laurel.base.Language;
import app.laurel.base.Moments;
import app.laurel.base.ui.Links;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.YearPage;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.edition.Draft;
import app.laurel.edition.DraftOutcome;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.edition.Milestone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Locale;

/** One year: where it stands, its dates and rules, and the ways to its shortlist, ballots, result and badges. */
@Route(":community/desk/editions/:year([0-9]{4})")
@PermitAll
class EditionView extends YearPage {
    private static final long serialVersionUID = 1;

    private final transient CurrentAccount current;
    private final transient Editions editions;
    private final transient Clock clock;
    private EditionForm form = new EditionForm(false);

    EditionView(CurrentAccount current, Editions editions, Clock clock) {
        super("edition.desk");
        this.current = current;
        this.editions = editions;
        this.clock = clock;
    }

    private Edition edition() {
        return editions.find(current.moderator(slug()).community(), year()).orElseThrow(NotFoundException::new);
    }

    @Override
    protected void show() {
        var edition = edition();
        getContent().removeAll();
        getContent().add(new H1(edition.name().in(Language.of(getLocale()))), phase(edition), ways(), dates(edition));
        if (edition.hasOpenedAt(clock.instant())) {
            getContent().add(new Paragraph(getTranslation("edition.form.stands")));
            return;
        }
        form = new EditionForm(false);
        form.fill(Draft.of(edition));
        var save = new Button(getTranslation("edition.form.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(form, save);
    }

    private Div phase(Edition edition) {
        var phase = edition.phaseAt(clock.instant()).name().toLowerCase(Locale.ROOT);
        var sign = new Span(getTranslation("edition.phase." + phase));
        sign.setClassName("laurel-role");
        var signs = new Div(sign);
        signs.setClassName("laurel-roles");
        return signs;
    }

    private Nav ways() {
        var ways = new Nav(
                way("shortlist", Links.shortlist(slug(), year())),
                way("imports", Links.imports(slug(), year())),
                way("result", Links.result(slug(), year())),
                way("badges", Links.badges(slug(), year())));
        var language = Language.of(getLocale()).tag();
        var rules = new Anchor(
                "/" + language + "/" + slug() + "/" + year() + "/rules", getTranslation("edition.way.rules"));
        rules.setRouterIgnore(true);
        ways.add(rules);
        ways.setClassName("laurel-ways");
        ways.getElement().setAttribute("aria-label", getTranslation("edition.ways"));
        return ways;
    }

    private Anchor way(String name, String address) {
        return new Anchor(Links.absolute(address), getTranslation("edition.way." + name));
    }

    private Section dates(Edition edition) {
        var rows = new UnorderedList();
        rows.setClassName("laurel-rows");
        for (var milestone : Milestone.values()) {
            rows.add(row(edition, milestone));
        }
        var zone = Moments.zone(edition.schedule().zone(), Language.of(getLocale()));
        var section = new Section(
                new H2(getTranslation("edition.form.part.dates")),
                new Paragraph(getTranslation("edition.rules.dates.zone", zone)),
                rows);
        section.setClassName("laurel-card");
        return section;
    }

    private ListItem row(Edition edition, Milestone milestone) {
        var at = edition.schedule().at(milestone);
        var name = getTranslation("edition.milestone." + milestone);
        var date = at == null
                ? getTranslation("edition.date.none")
                : Moments.of(at, edition.schedule().zone(), Language.of(getLocale()));
        var what = new Span(name);
        what.setClassName("laurel-row-name");
        var who = new Div(what, new Span(date));
        who.setClassName("laurel-row-who");
        var row = new ListItem(who);
        row.setClassName("laurel-row");
        if ((at == null || clock.instant().isBefore(at)) && edition.publishedAt() == null) {
            var move = new Button(getTranslation("edition.move"), click -> move(milestone));
            move.setAriaLabel(getTranslation("edition.move.of", name));
            row.add(move);
        }
        return row;
    }

    private void move(Milestone milestone) {
        new DateMoveDialog(
                        edition(),
                        milestone,
                        (date, reason) -> editions.moveDate(
                                current.moderator(slug()), edition().id(), milestone, date, reason),
                        this::show)
                .open();
    }

    private void save() {
        var edition = edition();
        switch (editions.change(current.moderator(slug()), edition.id(), form.read())) {
            case DraftOutcome.Saved saved -> {
                Notices.done(getTranslation("edition.form.saved"));
                show();
            }
            case DraftOutcome.Refused(var problems) -> form.show(problems);
            case DraftOutcome.RulesStand() -> Notices.problem(getTranslation("edition.form.stands"));
        }
    }
}
