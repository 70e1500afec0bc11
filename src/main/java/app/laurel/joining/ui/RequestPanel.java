package app.laurel.joining.ui;

import app.laurel.base.text.Moments;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.Reader;
import app.laurel.base.ui.Row;
import app.laurel.base.ui.Rows;
import app.laurel.community.Moderator;
import app.laurel.joining.JoinRequest;
import app.laurel.joining.JoinRequests;
import app.laurel.joining.JoinRequests.DeclineOutcome;
import app.laurel.joining.JoinRequests.RequestOutcome;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.time.ZoneId;
import java.util.function.Supplier;

/** Requests to join, each to be approved, or declined with a reason. */
final class RequestPanel extends Card {
    private static final long serialVersionUID = 1;

    private final transient JoinRequests requests;
    private final transient Supplier<Moderator> moderator;
    private final ZoneId zone;
    private final Div list = new Div();

    RequestPanel(JoinRequests requests, Supplier<Moderator> moderator, ZoneId zone) {
        this.requests = requests;
        this.moderator = moderator;
        this.zone = zone;
        add(new H2(getTranslation("community.requests.title")), list);
        refresh();
    }

    private void refresh() {
        var waiting = requests.waiting(moderator.get());
        list.removeAll();
        list.add(Rows.of(waiting, this::row, getTranslation("community.requests.none")));
    }

    private Row row(JoinRequest request) {
        var asked = Moments.of(request.askedAt(), zone, Reader.language());
        var yes = new Button(getTranslation("community.requests.approve"), click -> approve(request));
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        yes.setAriaLabel(getTranslation("community.requests.approve-of", request.displayName()));
        var no = new Button(getTranslation("community.requests.decline"), click -> ask(request));
        no.setAriaLabel(getTranslation("community.requests.decline-of", request.displayName()));
        var row = new Row(request.displayName()).withNote(request.mail() + " · " + asked);
        if (request.mail().isThrowAway()) row.withSign(getTranslation("community.people.throw-away"));
        if (!request.message().isEmpty()) row.with(request.message());
        return row.offering(yes, no);
    }

    private void approve(JoinRequest request) {
        decided(requests.approve(moderator.get(), request.id()), "community.requests.approved", request);
    }

    private void ask(JoinRequest request) {
        new DeclineDialog(request.displayName(), reason -> decline(request, reason)).open();
    }

    private boolean decline(JoinRequest request, String reason) {
        return switch (requests.decline(moderator.get(), request.id(), reason)) {
            case DeclineOutcome.ReasonMissing _ -> false;
            case DeclineOutcome.Decided(var outcome) -> {
                decided(outcome, "community.requests.declined", request);
                yield true;
            }
        };
    }

    private void decided(RequestOutcome outcome, String doneKey, JoinRequest request) {
        switch (outcome) {
            case BARRED -> Notices.problem(getTranslation("community.people.barred", request.mail()));
            case DONE -> Notices.done(getTranslation(doneKey, request.displayName()));
            case UNCHANGED, MEMBER_ALREADY ->
                Notices.inform(getTranslation("community.requests.before", request.displayName()));
        }
        refresh();
    }
}
