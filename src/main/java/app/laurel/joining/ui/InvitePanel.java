package app.laurel.joining.ui;

import app.laurel.base.Moments;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.Reader;
import app.laurel.community.Moderator;
import app.laurel.joining.Invite;
import app.laurel.joining.InviteCode;
import app.laurel.joining.Invites;
import app.laurel.joining.NewInvite;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/** Invitations: make one and share its address, see how they are used, end them. */
final class InvitePanel extends Section {
    private static final long serialVersionUID = 1;

    private final transient Invites invites;
    private final transient Supplier<Moderator> moderator;
    private final transient Place place;
    private final Div fresh = new Div();
    private final UnorderedList rows = new UnorderedList();

    /**
     * Where the invitations lead.
     *
     * @param address of the page that takes codes
     */
    record Place(String address, ZoneId zone, Clock clock) {}

    InvitePanel(Invites invites, Supplier<Moderator> moderator, Place place) {
        this.invites = invites;
        this.moderator = moderator;
        this.place = place;
        setClassName("laurel-card");
        fresh.getElement().setAttribute("role", "status");
        fresh.setClassName("laurel-ways");
        rows.setClassName("laurel-rows");
        add(
                new H2(getTranslation("community.invites.title")),
                new Paragraph(getTranslation("community.invites.lead")),
                new InviteForm(this::make),
                fresh,
                rows);
        refresh();
    }

    private void make(NewInvite wanted) {
        var code = invites.make(moderator.get(), wanted);
        fresh.removeAll();
        fresh.add(new Paragraph(getTranslation("community.invites.made")), line(code.shown()), address(code));
        refresh();
    }

    private Component address(InviteCode code) {
        var address = place.address() + "/" + code.shown();
        var copy = new Button(getTranslation("community.invites.copy"));
        copy.getElement()
                .executeJs(
                        "this.addEventListener('click', () => navigator.clipboard.writeText($0)"
                                + ".then(() => { this.textContent = $1; }))",
                        address,
                        getTranslation("community.invites.copied"));
        return new Div(line(address), copy);
    }

    private static Pre line(String text) {
        var line = new Pre(text);
        line.setClassName("laurel-code");
        line.getElement().setAttribute("tabindex", "0");
        return line;
    }

    private void refresh() {
        rows.removeAll();
        invites.list(moderator.get()).forEach(it -> rows.add(row(it)));
    }

    private Component row(Invite invite) {
        var label = invite.label().isEmpty() ? getTranslation("community.invites.unnamed") : invite.label();
        var name = new Span(label);
        name.setClassName("laurel-row-name");
        var used = new Span(getTranslation("community.invites.used", invite.uses(), invite.mostUses()));
        var state = new Span(state(invite));
        state.setClassName("laurel-muted");
        var what = new Div(name, used, state);
        what.setClassName("laurel-row-who");
        var row = new ListItem(what);
        row.setClassName("laurel-row");
        if (invite.isGoodAt(place.clock().instant())) {
            var end = new Button(getTranslation("community.invites.end"), click -> end(invite));
            end.setAriaLabel(getTranslation("community.invites.end-of", label));
            row.add(end);
        }
        return row;
    }

    private String state(Invite invite) {
        var ended = invite.endedAt();
        if (ended != null) return getTranslation("community.invites.ended", moment(ended));
        if (invite.uses() >= invite.mostUses()) return getTranslation("community.invites.used-up");
        var good = invite.isGoodAt(place.clock().instant());
        return getTranslation(
                good ? "community.invites.until" : "community.invites.expired", moment(invite.expiresAt()));
    }

    private void end(Invite invite) {
        if (invites.end(moderator.get(), invite.id())) Notices.done(getTranslation("community.invites.end-done"));
        refresh();
    }

    private String moment(Instant at) {
        return Moments.of(at, place.zone(), Reader.language());
    }
}
