package app.laurel.fulfilment.ui;

import app.laurel.base.ui.EmptyState;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.Page;
import app.laurel.community.Member;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.fulfilment.AcceptOutcome.Accepted;
import app.laurel.fulfilment.AcceptOutcome.Flawed;
import app.laurel.fulfilment.AcceptOutcome.Ordered;
import app.laurel.fulfilment.AcceptOutcome.Withdrawn;
import app.laurel.fulfilment.Destination;
import app.laurel.fulfilment.Destination.Flaw;
import app.laurel.fulfilment.Plaque;
import app.laurel.fulfilment.PlaqueOutcome;
import app.laurel.fulfilment.PlaqueState;
import app.laurel.fulfilment.Proof;
import app.laurel.fulfilment.WonPlaques;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Set;

/** The plaques of the shops that a member speaks for: accepted, approved of and followed here. */
@Route(":community/plaques")
@PermitAll
class WonPlaquesView extends Page {
    private static final long serialVersionUID = 1;

    private final transient CurrentAccount current;
    private final transient WonPlaques plaques;
    private final transient OwnChanges changes;
    private final transient PlaqueWords words;

    WonPlaquesView(CurrentAccount current, WonPlaques plaques, OwnChanges changes, PlaqueWords words) {
        super("fulfilment.own.title");
        this.current = current;
        this.plaques = plaques;
        this.changes = changes;
        this.words = words;
    }

    @Override
    protected void show() {
        var won = plaques.list(member());
        show(new H1(title()), new Paragraph(getTranslation("fulfilment.own.lead")));
        if (won.isEmpty()) getContent().add(new EmptyState(getTranslation("fulfilment.own.none")));
        won.forEach(this::add);
    }

    private void add(Plaque plaque) {
        words.find(plaque.award()).ifPresent(worn -> {
            var card = new PlaqueCard(plaque, worn, words);
            if (plaque.state() == PlaqueState.ACCEPTED) {
                words.proof(plaque, language()).ifPresent(it -> card.add(approve(plaque, it)));
                card.add(changes.wish(plaque, this::member, this::show));
            }
            if (plaque.takesDestination()) {
                var form = new DestinationForm(words, typed -> accept(plaque, typed));
                if (plaque.state() == PlaqueState.OFFERED) card.add(form);
                else card.add(new Details(getTranslation("fulfilment.own.change"), form));
            }
            if (plaque.state() == PlaqueState.SHIPPED) card.add(receive(plaque));
            if (plaque.state() == PlaqueState.DELIVERED) card.add(changes.photo(plaque, this::member, this::show));
            if (plaque.state().isDeclinable()) card.add(changes.decline(plaque, this::member, this::show));
            getContent().add(card);
        });
    }

    private Div approve(Plaque plaque, Proof proof) {
        var button = new Button(
                getTranslation("fulfilment.own.approve"),
                click -> done(plaques.approve(member(), plaque.award(), proof), "fulfilment.own.approved"));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return new Div(new Paragraph(getTranslation("fulfilment.plaque.proof.number", proof.shown())), button);
    }

    private Div receive(Plaque plaque) {
        var button = new Button(
                getTranslation("fulfilment.own.receive"),
                click -> done(plaques.receive(member(), plaque.award()), "fulfilment.own.received"));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return new Div(new Paragraph(getTranslation("fulfilment.own.receive.text")), button);
    }

    private void done(PlaqueOutcome outcome, String sentence) {
        if (outcome.isGood()) Notices.done(getTranslation(sentence));
        else Notices.problem(getTranslation(outcome.key()));
        show();
    }

    private Set<Flaw> accept(Plaque plaque, Destination typed) {
        return switch (plaques.accept(member(), plaque.award(), typed)) {
            case Flawed(var flaws) -> flaws;
            case Accepted _ -> {
                Notices.done(getTranslation("fulfilment.own.accepted"));
                show();
                yield Set.of();
            }
            case Ordered _ -> tooLate("fulfilment.own.ordered");
            case Withdrawn _ -> tooLate(PlaqueOutcome.WITHDRAWN.key());
        };
    }

    private Set<Flaw> tooLate(String why) {
        Notices.problem(getTranslation(why));
        show();
        return Set.of();
    }

    /** Asked again for each act, because the person may have left since the page was opened. */
    private Member member() {
        return current.member(slug());
    }
}
