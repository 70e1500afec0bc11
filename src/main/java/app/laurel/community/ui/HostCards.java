package app.laurel.community.ui;

import app.laurel.base.ui.Card;
import app.laurel.community.Hosts;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.community.signin.FactorResets;
import java.util.List;
import org.springframework.stereotype.Component;

/** The part of the host's page that is about people, not about communities. */
@Component
class HostCards {
    private final Hosts hosts;
    private final FactorResets resets;
    private final CurrentAccount current;

    HostCards(Hosts hosts, FactorResets resets, CurrentAccount current) {
        this.hosts = hosts;
        this.resets = resets;
        this.current = current;
    }

    List<Card> make() {
        return List.of(new HostPanel(hosts, current), new ResetPanel(resets, current));
    }
}
