package app.laurel.result.ui;

import app.laurel.base.text.Language;
import app.laurel.base.text.Moments;
import app.laurel.base.ui.ActDialog;
import app.laurel.base.ui.CalendarWords;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.ClockChanges;
import app.laurel.base.ui.LinkButton;
import app.laurel.base.ui.Links;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.Reader;
import app.laurel.community.Signature;
import app.laurel.result.CountedResult;
import app.laurel.result.ReleaseOutcome;
import app.laurel.tally.document.ResultDocument;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Publishes a signed result by a button, or sets, changes and drops the moment at which it publishes itself. */
final class ReleaseSection extends Card {
    private static final long serialVersionUID = 1;

    private final transient Acting acting;
    private final transient CountedResult counted;
    private final Language language;

    ReleaseSection(Acting acting, CountedResult counted, String slug, Instant now) {
        this.acting = acting;
        this.counted = counted;
        language = Reader.language();
        add(new H2(getTranslation("result.desk.release")));
        addState(slug, now);
        add(
                new Paragraph(getTranslation("result.stage.lead")),
                new LinkButton(Links.stage(slug, acting.edition().year()), getTranslation("result.stage.open")));
    }

    private void addState(String slug, Instant now) {
        var published = counted.publishedAt();
        if (published != null) {
            var page = "/" + language.tag() + acting.edition().path(slug);
            var link = new Anchor(page, getTranslation("result.desk.release.page"));
            link.setRouterIgnore(true);
            add(new Paragraph(getTranslation("result.desk.release.published", date(published))), link);
            return;
        }
        var at = counted.releaseAt() == null ? acting.edition().schedule().publishes() : counted.releaseAt();
        if (at != null) add(new Paragraph(getTranslation("result.desk.release." + state(at, now), date(at))));
        if (!acting.mayAct()) return;
        add(new Paragraph(getTranslation("result.desk.release.choose")));
        addButtons();
    }

    /** What the moment means that is chosen or planned. */
    private String state(Instant at, Instant now) {
        if (!at.isAfter(now)) return "overdue";
        if (counted.releaseAt() == null) return "scheduled";
        return counted.waitsForSignatures() ? "reveal" : "counts-down";
    }

    private void addButtons() {
        var when = new DateTimePicker(getTranslation("result.desk.release.at"));
        when.setDatePickerI18n(CalendarWords.in(getLocale()));
        var zone = acting.edition().schedule().zone();
        ClockChanges.explain(when, () -> Optional.of(zone), Moments.zone(zone, language));
        var schedule = new Button(getTranslation("result.desk.release.schedule"), click -> {
            var local = when.getValue();
            if (local != null) release(local.atZone(zone).toInstant());
        });
        var now = new Button(getTranslation("result.desk.release.now"), click -> confirm());
        var fields = new Div(when, schedule);
        if (counted.releaseAt() != null) {
            fields.add(new Button(getTranslation("result.desk.release.drop"), click -> drop()));
        }
        fields.add(now);
        fields.setClassName("laurel-fields");
        add(fields);
    }

    private void confirm() {
        var consequences = acting.edition().hasSeveral() ? consequencesOfSeveral() : consequences();
        new ActDialog(getTranslation("result.desk.release.now"), consequences, () -> release(null)).open();
    }

    private String consequencesOfSeveral() {
        var winners = counted.parts().stream()
                .map(it -> getTranslation(
                        "result.desk.category.told",
                        it.category().name().in(language),
                        it.document().winners().isEmpty()
                                ? getTranslation("result.desk.category.none")
                                : CategoryWords.winners(it.document(), language)))
                .collect(Collectors.joining(" · "));
        return getTranslation(
                "result.desk.release.sure.several", acting.edition().name().in(language), winners, signers());
    }

    private String consequences() {
        var year = acting.edition().name().in(language);
        var ballots = document().ballots();
        return document().hasTooFewBallots()
                ? getTranslation("result.desk.release.sure.few", year, ballots.counted(), ballots.needed(), signers())
                : getTranslation("result.desk.release.sure", year, ballots.counted(), winners(), signers());
    }

    private ResultDocument document() {
        return counted.parts().getFirst().document();
    }

    private String winners() {
        return document().winners().isEmpty() ? "–" : CategoryWords.winners(document(), language);
    }

    private String signers() {
        return counted.signOffs().isEmpty() ? "–" : Signature.named(counted.signOffs(), this::getTranslation);
    }

    private void release(@Nullable Instant at) {
        done(acting.desk().release(acting.moderator().get(), acting.edition().id(), at));
    }

    private void drop() {
        done(acting.desk()
                .dropRelease(acting.moderator().get(), acting.edition().id()));
    }

    private void done(ReleaseOutcome outcome) {
        var words = words(outcome);
        switch (outcome) {
            case ReleaseOutcome.Published _, ReleaseOutcome.Scheduled _, ReleaseOutcome.Dropped _ ->
                Notices.done(words);
            default -> Notices.problem(words);
        }
        acting.done().run();
    }

    private String words(ReleaseOutcome outcome) {
        return switch (outcome) {
            case ReleaseOutcome.Published(var at) -> getTranslation("result.desk.release.published", date(at));
            case ReleaseOutcome.Scheduled(var at) -> getTranslation("result.desk.release.scheduled", date(at));
            case ReleaseOutcome.Dropped no -> getTranslation("result.desk.release.dropped");
            case ReleaseOutcome.NotCounted no -> getTranslation("result.desk.not-counted");
            case ReleaseOutcome.SignaturesMissing(var missing) ->
                getTranslation("result.desk.release.signatures", missing);
            case ReleaseOutcome.DomainMissing(var shops) ->
                getTranslation(
                        "result.desk.release.domain",
                        shops.stream().map(it -> it.in(language)).collect(Collectors.joining(", ")));
            case ReleaseOutcome.InThePast no -> getTranslation("result.desk.release.past");
            case ReleaseOutcome.AlreadyPublished no -> getTranslation("result.desk.already-published");
        };
    }

    private String date(Instant moment) {
        return Moments.of(moment, acting.edition().schedule().zone(), language);
    }
}
