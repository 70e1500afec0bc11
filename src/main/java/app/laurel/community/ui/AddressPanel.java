package app.laurel.community.ui;

import app.laurel.base.ui.Card;
import app.laurel.base.ui.FieldErrors;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.Reader;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.community.signin.NewAddresses;
import app.laurel.ratelimit.Caller;
import app.laurel.ratelimit.ClientNetwork;
import app.laurel.ratelimit.Decision.Refused;
import app.laurel.ratelimit.RefusalWords;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;

/** Another mail address for the account: a code is sent there, and typed here. */
final class AddressPanel extends Card {
    private static final long serialVersionUID = 1;

    private final transient NewAddresses addresses;
    private final transient CurrentAccount current;
    private final transient ClientNetwork networks;
    private final transient RefusalWords refusals;
    private final MailField mail = new MailField(getTranslation("community.address.mail"));
    private final TextField code = new TextField(getTranslation("community.address.code"));
    private final Paragraph sent = new Paragraph();
    private final Div proof;

    AddressPanel(NewAddresses addresses, CurrentAccount current, ClientNetwork networks, RefusalWords refusals) {
        this.addresses = addresses;
        this.current = current;
        this.networks = networks;
        this.refusals = refusals;
        code.setMaxLength(20);
        sent.getElement().setAttribute("role", "status");
        var asking = new Div(mail, new Button(getTranslation("community.address.send"), click -> ask()));
        asking.setClassName("laurel-row-does");
        proof = new Div(code, new Button(getTranslation("community.address.do"), click -> confirm()));
        proof.setClassName("laurel-row-does");
        add(
                new H2(getTranslation("community.address.title")),
                new Paragraph(getTranslation("community.address.lead")),
                asking,
                sent,
                proof);
        show();
    }

    private void show() {
        var wanted = addresses.findWanted(current.id());
        sent.setVisible(wanted.isPresent());
        proof.setVisible(wanted.isPresent());
        wanted.ifPresent(it -> sent.setText(getTranslation("community.address.sent", it)));
    }

    private void ask() {
        var wanted = mail.read().orElse(null);
        if (wanted == null) return;
        var caller = Caller.at(networks.of(VaadinServletRequest.getCurrent()));
        var decision = addresses.ask(current.id(), session(), wanted, Reader.language(), caller);
        var refusal = decision instanceof Refused refused ? refusals.text(refused, Reader.language()) : null;
        if (!FieldErrors.at(mail, refusal)) show();
    }

    private void confirm() {
        var outcome = addresses.confirm(current.id(), session(), code.getValue(), Reader.language());
        var problem = switch (outcome) {
            case MOVED -> null;
            case WRONG_CODE -> "community.address.wrong";
            case GONE -> "community.address.gone";
            case TAKEN -> "community.address.taken";
        };
        if (FieldErrors.at(code, problem == null ? null : getTranslation(problem))) return;
        Notices.done(getTranslation("community.address.done"));
        UI.getCurrent().refreshCurrentRoute(true);
    }

    private static String session() {
        return VaadinSession.getCurrent().getSession().getId();
    }
}
