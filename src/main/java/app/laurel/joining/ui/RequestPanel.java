package app.laurel.joining.ui;

import app.laurel.base.Moments;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.Reader;
import app.laurel.community.Moderator;
import app.laurel.joining.JoinRequest;
import app.laurel.joining.JoinRequests;
import app.laurel.joining.RequestOutcome;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.function.Supplier;

/** People who ask to be let in, each with a way to say yes, or no with a reason. */
final class RequestPanel extends Section {
    private static final long serialVersionUID = 1;

    private final transient JoinRequests requests;
    private final transient Supplier<Moderator> moderator;
    private final ZoneId zone;
    private final Div list = new Div();

    RequestPanel(JoinRequests requests, Supplier<Moderator> moderator, ZoneId zone) {
        this.requests = requests;
        this.moderator = moderator;
        this.zone = zone;
        setClassName("laurel-card");
        add(new H2(getTranslation("community.requests.title")), list);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        var waiting = requests.waiting(moderator.get());
        if (waiting.isEmpty()) {
            list.add(new Paragraph(getTranslation("community.requests.none")));
            return;
        }
        var rows = new UnorderedList();
        rows.setClassName("laurel-rows");
        waiting.forEach(it -> rows.add(row(it)));
        list.add(rows);
    }

    private Component row(JoinRequest request) {
        var name = new Span(request.displayName());
        name.setClassName("laurel-row-name");
        var asked = new Span(request.mail() + " · " + Moments.of(request.askedAt(), zone, Reader.language()));
        asked.setClassName("laurel-muted");
        var who = new Div(name, asked);
        if (!request.message().isEmpty()) who.add(new Span(request.message()));
        who.setClassName("laurel-row-who");
        var yes = new Button(getTranslation("community.requests.approve"), click -> approve(request));
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        yes.setAriaLabel(getTranslation("community.requests.approve-of", request.displayName()));
        var no = new Button(getTranslation("community.requests.decline"), click -> ask(request));
        no.setAriaLabel(getTranslation("community.requests.decline-of", request.displayName()));
        var does = new Div(yes, no);
        does.setClassName("laurel-row-does");
        var row = new ListItem(who, does);
        row.setClassName("laurel-row");
        return row;
    }

    private void approve(JoinRequest request) {
        tell(requests.approve(moderator.get(), request.id()), "community.requests.approved", request);
    }

    private void ask(JoinRequest request) {
        new DeclineDialog(request.displayName(), reason -> decline(request, reason)).open();
    }

    private boolean decline(JoinRequest request, String reason) {
        var outcome = requests.decline(moderator.get(), request.id(), reason);
        if (outcome == RequestOutcome.REASON_MISSING) return false;
        tell(outcome, "community.requests.declined", request);
        return true;
    }

    private void tell(RequestOutcome outcome, String doneKey, JoinRequest request) {
        switch (outcome) {
            case DONE -> Notices.done(getTranslation(doneKey, request.displayName()));
            case UNCHANGED, MEMBER_ALREADY ->
                Notices.tell(getTranslation("community.requests.before", request.displayName()));
            case REASON_MISSING -> throw new IllegalStateException("got a refusal of a reason, gave one");
        }
        refresh();
    }
}
