package app.laurel.shop.ui;

import app.laurel.base.text.Moments;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.FieldErrors;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.Reader;
import app.laurel.base.ui.Row;
import app.laurel.base.ui.Rows;
import app.laurel.community.Member;
import app.laurel.ratelimit.RefusalWords;
import app.laurel.shop.Invitation;
import app.laurel.shop.Invitations;
import app.laurel.shop.Invitations.InviteOutcome;
import app.laurel.shop.Shop;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.function.Supplier;

/** Where somebody who speaks for a shop asks another member to do so too. */
final class InviteCard extends Card {
    private static final long serialVersionUID = 1;
    private static final int LONGEST_ADDRESS = 254;

    private final transient Invitations invitations;
    private final transient RefusalWords refusals;
    private final transient Supplier<Member> member;
    private final transient Shop shop;
    private final ZoneId zone;
    private final Div waiting = new Div();
    private final TextField mail = new TextField(getTranslation("shop.invite.mail"));

    /**
     * @param member asked for at each act
     * @param zone of the community
     */
    InviteCard(Invitations invitations, RefusalWords refusals, Supplier<Member> member, Shop shop, ZoneId zone) {
        this.invitations = invitations;
        this.refusals = refusals;
        this.member = member;
        this.shop = shop;
        this.zone = zone;
        mail.setMaxLength(LONGEST_ADDRESS);
        var fields = new Div(mail, new Button(getTranslation("shop.invite.ask"), click -> invite()));
        fields.setClassName("laurel-fields");
        add(
                new H2(getTranslation("shop.invite.title")),
                new Paragraph(getTranslation("shop.invite.lead")),
                fields,
                waiting);
        showWaiting();
    }

    private void showWaiting() {
        waiting.removeAll();
        waiting.add(Rows.of(invitations.list(member.get(), shop.id()), this::row));
    }

    private Row row(Invitation invitation) {
        return new Row(invitation.address().value())
                .withNote(getTranslation(
                        "shop.invite.waits", Moments.deadline(invitation.expiresAt(), zone, Reader.language())))
                .offering(new Button(getTranslation("shop.invite.take-back"), click -> takeBack(invitation)));
    }

    private void invite() {
        switch (invitations.invite(member.get(), shop.id(), mail.getValue())) {
            case InviteOutcome.Invited _ -> {
                FieldErrors.clear(mail);
                mail.clear();
                Notices.done(getTranslation("shop.invite.asked"));
                showWaiting();
            }
            case InviteOutcome.NoAddress _ -> FieldErrors.at(mail, getTranslation("shop.invite.no-address"));
            case InviteOutcome.TooOften(var refused) -> FieldErrors.at(mail, refusals.text(refused, Reader.language()));
        }
    }

    private void takeBack(Invitation invitation) {
        invitations.takeBack(member.get(), shop.id(), invitation.address().value());
        Notices.done(getTranslation("shop.invite.taken-back"));
        showWaiting();
    }
}
