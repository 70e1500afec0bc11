package app.laurel.community.ui;

import app.laurel.base.text.Moments;
import app.laurel.base.ui.LinkButton;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.Reader;
import app.laurel.base.ui.Row;
import app.laurel.base.ui.Rows;
import app.laurel.community.passkey.Passkey;
import app.laurel.community.passkey.Passkeys;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.community.signin.HeldFactors;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.ZoneId;

/** The passkeys of a person, each with a way to remove it, and the way to another. */
class PasskeyList extends Div {
    private static final long serialVersionUID = 1;

    private final transient CurrentAccount current;
    private final transient Passkeys passkeys;
    private final transient HeldFactors held;
    private final Rows rows = new Rows();
    private final ZoneId elsewhere;

    /** @param elsewhere the zone of the moments shown, where the browser names none */
    PasskeyList(CurrentAccount current, Passkeys passkeys, HeldFactors held, ZoneId elsewhere) {
        this.current = current;
        this.passkeys = passkeys;
        this.held = held;
        this.elsewhere = elsewhere;
        var add = LinkButton.outside(
                "/sign-in/passkey/new?to=/app/account", getTranslation("community.account.passkeys-add"));
        add(new Paragraph(getTranslation("community.account.passkeys-lead")), rows, add);
        refresh();
    }

    private void refresh() {
        rows.show(passkeys.list(current.id()), this::row);
    }

    private Row row(Passkey passkey) {
        var used =
                getTranslation("community.account.passkey-used", moment(passkey.addedAt()), moment(passkey.usedAt()));
        var remove = new Button(getTranslation("community.account.passkey-remove"), click -> remove(passkey));
        remove.setAriaLabel(getTranslation("community.account.passkey-remove-of", passkey.label()));
        return new Row(passkey.label()).withNote(used).offering(remove);
    }

    private void remove(Passkey passkey) {
        held.removePasskey(current.id(), passkey.id());
        Notices.done(getTranslation("community.account.passkey-removed"));
        refresh();
    }

    private String moment(Instant moment) {
        return Moments.zoned(moment, Reader.zone().orElse(elsewhere), Reader.language());
    }
}
