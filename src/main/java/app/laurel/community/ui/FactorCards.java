package app.laurel.community.ui;

import app.laurel.base.ui.Card;
import app.laurel.base.ui.LinkButton;
import app.laurel.community.Members;
import app.laurel.community.factor.SecondFactors;
import app.laurel.community.passkey.Passkeys;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.community.signin.Devices;
import app.laurel.community.signin.FactorWaits;
import app.laurel.community.signin.HeldFactors;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The part of a person's account that is about proving to be that person. */
@Component
class FactorCards {
    private final CurrentAccount current;
    private final SecondFactors authenticators;
    private final Passkeys passkeys;
    private final HeldFactors held;
    private final Devices devices;
    private final FactorWaits waits;
    private final Members members;

    /** Seven: whatever a person proves to be that person by is shown here. */
    FactorCards(
            CurrentAccount current,
            SecondFactors authenticators,
            Passkeys passkeys,
            HeldFactors held,
            Devices devices,
            FactorWaits waits,
            Members members) {
        this.current = current;
        this.authenticators = authenticators;
        this.passkeys = passkeys;
        this.held = held;
        this.devices = devices;
        this.waits = waits;
        this.members = members;
    }

    /** @param zone of the moments shown, where the browser names none */
    List<Card> of(ZoneId zone) {
        return List.of(authenticator(zone), passkeys(zone), devices(zone));
    }

    private Card passkeys(ZoneId zone) {
        var list = new PasskeyList(current, passkeys, held, zone);
        return new Card(list.getTranslation("community.account.passkeys"), list);
    }

    private Card devices(ZoneId zone) {
        var list = new DeviceList(current, devices, zone);
        return new Card(list.getTranslation("community.account.devices"), list);
    }

    private Card authenticator(ZoneId zone) {
        var card = new Card();
        var has = authenticators.has(current.id()) ? "has" : "none";
        var label = card.getTranslation("community.account.factor-" + has + "-do");
        card.add(
                new H2(card.getTranslation("community.account.factor")),
                new Paragraph(card.getTranslation("community.account.factor-" + has)));
        if (members.isInOffice(current.id())) {
            waits.find(current.id()).ifPresent(it -> card.add(new Paragraph(FactorWaitDialog.text(it, zone))));
        }
        card.add(LinkButton.outside("/sign-in/factor/new?to=/app/account", label));
        return card;
    }
}
