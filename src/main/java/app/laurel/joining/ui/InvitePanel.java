package app.laurel.joining.ui;

import app.laurel.base.text.Moments;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.Reader;
import app.laurel.base.ui.Row;
import app.laurel.base.ui.Rows;
import app.laurel.community.Moderator;
import app.laurel.joining.Invite;
import app.laurel.joining.InviteCode;
import app.laurel.joining.Invites;
import app.laurel.joining.NewInvite;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/** Invitations: make one and share its address, see how they are used, end them. */
final class InvitePanel extends Card {
    private static final long serialVersionUID = 1;

    private final transient Invites invites;
    private final transient Supplier<Moderator> moderator;
    private final transient Place place;
    private final Div fresh = new Div();
    private final Rows rows = new Rows();

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
        fresh.getElement().setAttribute("role", "status");
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
        rows.show(invites.list(moderator.get()), this::row);
    }

    private Row row(Invite invite) {
        var label = invite.label().isEmpty() ? getTranslation("community.invites.unnamed") : invite.label();
        var row = new Row(label)
                .with(getTranslation("community.invites.used", invite.uses(), invite.mostUses()))
                .withNote(state(invite));
        if (!invite.isGoodAt(place.clock().instant())) return row;
        var end = new Button(getTranslation("community.invites.end"), click -> end(invite));
        end.setAriaLabel(getTranslation("community.invites.end-of", label));
        return row.offering(end);
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
