package app.laurel.demonstration.ui;

import app.laurel.base.text.Moments;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.NextSteps;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.Page;
import app.laurel.community.Communities;
import app.laurel.community.Community;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.demonstration.DemonstrationTime;
import app.laurel.demonstration.DemonstrationTime.MoveOutcome;
import app.laurel.demonstration.NextDate;
import app.laurel.demonstration.UncountedYears;
import app.laurel.edition.Editions;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** Where a moderator of a demonstration moves time on and watches the years change. Elsewhere there is no such page. */
@Route(":community/desk/clock")
@PermitAll
class ClockView extends Page {
    private static final long serialVersionUID = 1;

    private final transient ObjectProvider<DemonstrationTime> times;
    private final transient CurrentAccount current;
    private final transient Communities communities;
    private final transient Editions editions;
    private final transient UncountedYears uncounted;

    ClockView(
            ObjectProvider<DemonstrationTime> times,
            CurrentAccount current,
            Communities communities,
            Editions editions,
            UncountedYears uncounted) {
        super("demonstration.clock.title");
        this.times = times;
        this.current = current;
        this.communities = communities;
        this.editions = editions;
        this.uncounted = uncounted;
    }

    @Override
    protected void show() {
        var time = Optional.ofNullable(times.getIfAvailable())
                .filter(DemonstrationTime::isThere)
                .orElseThrow(NotFoundException::new);
        var community = communities.get(current.moderator(slug()).community());
        show(
                new H1(title()),
                new Paragraph(getTranslation("demonstration.clock.lead")),
                now(time, community),
                next(time, community),
                new YearsNow(communities.list(), editions, time.now()),
                new Paragraph(getTranslation("demonstration.clock.back")));
    }

    private Card now(DemonstrationTime time, Community community) {
        var moment = new Paragraph(text(time.now(), community));
        moment.setClassName("laurel-clock");
        var ahead = time.ahead();
        var distance = new Paragraph(
                ahead.isZero()
                        ? getTranslation("demonstration.clock.real")
                        : getTranslation("demonstration.clock.ahead", ahead.toDays(), ahead.toHoursPart()));
        distance.setClassName("laurel-muted");
        return new Card(getTranslation("demonstration.clock.now"), moment, distance);
    }

    private Card next(DemonstrationTime time, Community community) {
        var steps = new NextSteps();
        var next = time.next(community.id());
        next.ifPresent(it -> steps.add(toDate(time, it)));
        steps.add(
                on(time, "hour", Duration.ofHours(1)),
                on(time, "day", Duration.ofDays(1)),
                on(time, "week", Duration.ofDays(7)));
        var words = next.map(it -> getTranslation(
                        "demonstration.clock.next.what",
                        getTranslation("edition.milestone." + it.milestone()),
                        text(it.at(), community)))
                .orElseGet(() -> getTranslation("demonstration.clock.none"));
        return new Card(getTranslation("demonstration.clock.next"), new Paragraph(words), steps);
    }

    private Button toDate(DemonstrationTime time, NextDate date) {
        var name = getTranslation("edition.milestone." + date.milestone());
        var button = new Button(getTranslation("demonstration.clock.next.go", name), click -> ask(time, date.at()));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Button on(DemonstrationTime time, String step, Duration by) {
        return new Button(
                getTranslation("demonstration.clock." + step),
                click -> ask(time, time.now().plus(by)));
    }

    private void ask(DemonstrationTime time, Instant moment) {
        JumpDialog.ask(uncounted.between(time.now(), moment), () -> move(time, moment));
    }

    private void move(DemonstrationTime time, Instant moment) {
        var community = communities.get(current.moderator(slug()).community());
        switch (time.moveTo(current.moderator(slug()), moment)) {
            case MoveOutcome.Moved(var now) ->
                Notices.done(getTranslation("demonstration.clock.moved", text(now, community)));
            case MoveOutcome.NotBack(var now) ->
                Notices.inform(getTranslation("demonstration.clock.not-back", text(now, community)));
            case MoveOutcome.TooFar(var farthest) ->
                Notices.problem(getTranslation("demonstration.clock.too-far", farthest.toDays()));
        }
        show();
    }

    private String text(Instant moment, Community community) {
        return Moments.of(moment, community.zone(), language());
    }
}
