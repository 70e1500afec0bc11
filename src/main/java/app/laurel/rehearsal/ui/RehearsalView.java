package app.laurel.rehearsal.ui;

import app.laurel.base.ui.ActDialog;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.LinkButton;
import app.laurel.base.ui.Links;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.Page;
import app.laurel.community.Communities;
import app.laurel.community.Moderator;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.rehearsal.Rehearsal;
import app.laurel.rehearsal.RehearsalMove;
import app.laurel.rehearsal.RehearsalOutcome;
import app.laurel.rehearsal.Rehearsals;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;

/** Where moderators begin a rehearsal of their year and, in the rehearsal itself, move it on; in both it can be thrown away. */
@Route(":community/desk/rehearsal")
@PermitAll
class RehearsalView extends Page {
    private static final long serialVersionUID = 1;
    private static final int LOOK_AGAIN = 2_000;
    private static final int NEVER = -1;

    private final transient CurrentAccount current;
    private final transient Rehearsals rehearsals;
    private final transient Communities communities;
    private final transient RehearsalWords words;
    private final transient Clock clock;
    private int pause = NEVER;

    RehearsalView(
            CurrentAccount current, Rehearsals rehearsals, Communities communities, RehearsalWords words, Clock clock) {
        super("rehearsal.title");
        this.current = current;
        this.rehearsals = rehearsals;
        this.communities = communities;
        this.words = words;
        this.clock = clock;
    }

    @Override
    protected void show() {
        var by = current.moderator(slug());
        var rehearsal = rehearsals.find(by);
        show(new H1(title()), new Paragraph(getTranslation("rehearsal.lead")));
        if (rehearsal.isEmpty()) getContent().add(new BeginCard(rehearsals.listYears(by), this::begin));
        else show(by, rehearsal.get());
        watch(by, rehearsal);
    }

    private void show(Moderator by, Rehearsal rehearsal) {
        if (rehearsal.isOverAt(clock.instant())) {
            getContent()
                    .add(new Card(
                            getTranslation("rehearsal.over"), new Paragraph(getTranslation("rehearsal.over.what"))));
            return;
        }
        if (rehearsal.copy().equals(by.community())) {
            rehearsals
                    .findYear(by)
                    .ifPresent(it -> getContent()
                            .add(
                                    new StageCard(rehearsal, it, rehearsals.isBusy(by), words, this::moveOn),
                                    new WaysCard(slug(), it.year())));
        } else getContent().add(isOn(rehearsal));
        getContent()
                .add(new Card(
                        getTranslation("rehearsal.throw-away"),
                        new Paragraph(getTranslation("rehearsal.throw-away.what")),
                        throwAway()));
    }

    private Card isOn(Rehearsal rehearsal) {
        var copy = communities.get(rehearsal.copy());
        return new Card(
                getTranslation("rehearsal.on", Integer.toString(rehearsal.year())),
                new Paragraph(getTranslation("rehearsal.on.what", rehearsal.voters())),
                new LinkButton(RehearsalLinks.desk(copy.slug()), getTranslation("rehearsal.on.go")));
    }

    private Button throwAway() {
        var button = new Button(getTranslation("rehearsal.throw-away"), click -> askToThrowAway());
        button.addThemeVariants(ButtonVariant.ERROR);
        return button;
    }

    private void askToThrowAway() {
        new ActDialog(
                        getTranslation("rehearsal.throw-away"),
                        getTranslation("rehearsal.throw-away.consequences"),
                        () -> {
                            rehearsals.throwAway(current.moderator(slug()));
                            show();
                        })
                .open();
    }

    private void begin(int year, int voters) {
        switch (rehearsals.begin(current.moderator(slug()), year, voters, language())) {
            case RehearsalOutcome.Begun(var copy) -> UI.getCurrent().navigate(RehearsalLinks.desk(copy.slug()));
            case RehearsalOutcome.OnAlready() -> show();
            case RehearsalOutcome.Faulty() -> {
                Notices.problem(getTranslation("rehearsal.faulty"));
                show();
            }
        }
    }

    private void moveOn() {
        switch (rehearsals.moveOn(current.moderator(slug()))) {
            case RehearsalMove.Moved(var milestone) ->
                Notices.done(getTranslation("rehearsal.moved", words.milestone(milestone, language())));
            case RehearsalMove.Busy() -> Notices.inform(getTranslation("rehearsal.busy"));
            case RehearsalMove.AtTheEnd() -> Notices.inform(getTranslation("rehearsal.next.none"));
        }
        UI.getCurrent().refreshCurrentRoute(true); // why: the bar above the view says where the year stands
    }

    /** Looks again by itself while invented members are at it, or all of it is cleared away. */
    private void watch(Moderator by, Optional<Rehearsal> rehearsal) {
        var over = rehearsal.filter(it -> it.isOverAt(clock.instant())).isPresent();
        pause = over || rehearsals.isBusy(by) ? LOOK_AGAIN : NEVER;
        getUI().ifPresent(it -> it.setPollInterval(pause));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        // why here: the page that this one takes the place of stops looking when it goes
        event.getUI().setPollInterval(pause);
        var polling = event.getUI().addPollListener(poll -> lookAgain());
        addDetachListener(detached -> {
            polling.remove();
            detached.getUI().setPollInterval(NEVER);
            detached.unregisterListener();
        });
    }

    /** Where the rehearsal in which this page stood is gone, the way home. */
    private void lookAgain() {
        if (communities.findBySlug(slug()).isPresent()) show();
        else UI.getCurrent().navigate(Links.home());
    }
}
