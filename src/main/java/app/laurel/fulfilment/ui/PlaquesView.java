package app.laurel.fulfilment.ui;

import static java.util.stream.Collectors.joining;

import app.laurel.badge.WornAward;
import app.laurel.base.id.AwardCode;
import app.laurel.base.ui.EmptyState;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.Page;
import app.laurel.base.ui.Row;
import app.laurel.base.ui.Rows;
import app.laurel.base.ui.Sign;
import app.laurel.community.Moderator;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.fulfilment.Plaque;
import app.laurel.fulfilment.PlaqueDesk;
import app.laurel.fulfilment.PlaqueOutcome;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Plaques at the moderators' desk: offered, ordered, sent, and where to. */
@Route(":community/desk/plaques")
@PermitAll
class PlaquesView extends Page {
    private static final long serialVersionUID = 1;

    private final transient CurrentAccount current;
    private final transient PlaqueDesk desk;
    private final transient DeskChanges changes;
    private final transient DeskFiles files;
    private final transient PlaqueWords words;

    PlaquesView(CurrentAccount current, PlaqueDesk desk, DeskChanges changes, DeskFiles files, PlaqueWords words) {
        super("fulfilment.desk.title");
        this.current = current;
        this.desk = desk;
        this.changes = changes;
        this.files = files;
        this.words = words;
    }

    @Override
    protected void show() {
        var plaques = desk.list(moderator());
        var open = desk.listOpen(moderator());
        show(new H1(title()), new Paragraph(getTranslation("fulfilment.desk.lead")));
        if (plaques.isEmpty() && open.isEmpty()) {
            getContent().add(new EmptyState(getTranslation("fulfilment.desk.none")));
        }
        plaques.forEach(this::add);
        if (open.isEmpty()) return;
        var rows = new Rows();
        open.forEach(it -> rows.add(offer(it)));
        getContent().add(new H2(getTranslation("fulfilment.desk.open")), rows);
    }

    private void add(Plaque plaque) {
        words.find(plaque.award()).ifPresent(worn -> {
            var card = new PlaqueCard(plaque, worn, words);
            if (plaque.isStuck()) {
                var stuck = new Paragraph(new Sign(getTranslation("fulfilment.desk.stuck")));
                stuck.add(" " + getTranslation("fulfilment.desk.stuck.text"));
                card.add(stuck);
            }
            var tied = tied(plaque.award());
            if (!tied.isEmpty()) card.add(new Paragraph(tied));
            else {
                card.add(new DeskSteps(plaque, desk, this::moderator, words, this::done));
                card.add(files.of(plaque, this::moderator, this::show));
                card.add(changes.of(plaque, this::moderator, this::done));
            }
            getContent().add(card);
        });
    }

    private Row offer(WornAward worn) {
        var code = worn.award().code();
        var name = words.award(worn, language());
        var row = new Row(name).with(worn.shop().name().in(language()));
        var tied = tied(code);
        if (!tied.isEmpty()) return row.withNote(tied);
        var button = new Button(getTranslation("fulfilment.desk.offer"), click -> done(desk.offer(moderator(), code)));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("fulfilment.desk.offer") + ": " + name);
        return row.offering(button);
    }

    /** Why the moderator has no hand in it; empty where they may. */
    private String tied(AwardCode code) {
        var shops = desk.listTies(moderator(), code);
        if (shops.isEmpty()) return "";
        var names = shops.stream().map(it -> it.name().in(language())).collect(joining(", "));
        return getTranslation("fulfilment.desk.tied", names);
    }

    private void done(PlaqueOutcome outcome) {
        if (outcome.isGood()) Notices.done(getTranslation(outcome.key()));
        else Notices.problem(getTranslation(outcome.key()));
        show();
    }

    /** Asked again for each act, because the role may have been taken away since the page was opened. */
    private Moderator moderator() {
        return current.moderator(slug());
    }
}
