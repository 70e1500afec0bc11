package app.laurel.community;

import app.laurel.base.id.AccountId;
import java.util.HashSet;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who made whom a host or a moderator: nobody makes the second person whom a decision takes. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Makers {
    private final HostStore hosts;
    private final OfficerStore officers;
    private final AccountStore accounts;

    Makers(HostStore hosts, OfficerStore officers, AccountStore accounts) {
        this.hosts = hosts;
        this.officers = officers;
        this.accounts = accounts;
    }

    /** The key of the text that says which of the two made the other a host, or made one who did; empty if neither. */
    Optional<String> bar(AccountId asker, AccountId host) {
        if (isMadeBy(host, asker)) return Optional.of("community.confirm.made-by-asker");
        if (isMadeBy(asker, host)) return Optional.of("community.confirm.made-asker");
        return Optional.empty();
    }

    /** Whether this person, under whichever address, alone made a moderator of whoever asks: the two are two in name only. */
    boolean hasNamedAsker(Proposal proposal, AccountId second) {
        var asked = proposal.asked();
        if (asked.asHost()) return false;
        return officers.findNamer(proposal.community(), asked.by())
                .filter(it -> it.equals(second) || accounts.areOnePerson(it, second))
                .isPresent();
    }

    private boolean isMadeBy(AccountId host, AccountId other) {
        var makers = new HashSet<AccountId>();
        var maker = hosts.findMaker(host);
        while (maker.isPresent() && makers.add(maker.get())) {
            maker = hosts.findMaker(maker.get());
        }
        return makers.contains(other);
    }
}
