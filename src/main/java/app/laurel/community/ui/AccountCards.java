package app.laurel.community.ui;

import app.laurel.base.LaurelSettings;
import app.laurel.base.ui.Card;
import app.laurel.community.Accounts;
import app.laurel.community.PersonalData;
import app.laurel.community.RecentProofs;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.community.signin.NewAddresses;
import app.laurel.community.signin.Sessions;
import app.laurel.ratelimit.ClientNetwork;
import app.laurel.ratelimit.RefusalWords;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;

/** The cards of the account page on which more is done than on the page itself. */
@org.springframework.stereotype.Component
class AccountCards {
    private final CurrentAccount current;
    private final Accounts accounts;
    private final Sessions sessions;
    private final PersonalData data;
    private final RecentProofs proofs;
    private final NewAddresses addresses;
    private final ClientNetwork networks;
    private final RefusalWords refusals;
    private final LaurelSettings settings;

    /** Nine: the services of all cards, so that the page itself needs none of them. */
    AccountCards(
            CurrentAccount current,
            Accounts accounts,
            Sessions sessions,
            PersonalData data,
            RecentProofs proofs,
            NewAddresses addresses,
            ClientNetwork networks,
            RefusalWords refusals,
            LaurelSettings settings) {
        this.current = current;
        this.accounts = accounts;
        this.sessions = sessions;
        this.data = data;
        this.proofs = proofs;
        this.addresses = addresses;
        this.networks = networks;
        this.refusals = refusals;
        this.settings = settings;
    }

    List<Component> show() {
        return List.of(
                new AddressPanel(addresses, current, networks, refusals),
                new Card(
                        I18NProvider.translate("community.account.sessions"),
                        new SessionList(current, sessions, settings.zone())),
                new DataPanel(data, accounts, proofs, current));
    }
}
