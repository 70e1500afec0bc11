package app.laurel.community;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.community.Proposal.State;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who may be the second person of a decision: somebody else, in office since before it was asked for. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SecondPerson {
    private final OfficerStore officers;
    private final AccountStore accounts;
    private final HostStore hosts;
    private final TwoPersonActs acts;
    private final ObjectProvider<ConfirmBar> bars;

    SecondPerson(
            OfficerStore officers,
            AccountStore accounts,
            HostStore hosts,
            TwoPersonActs acts,
            ObjectProvider<ConfirmBar> bars) {
        this.officers = officers;
        this.accounts = accounts;
        this.hosts = hosts;
        this.acts = acts;
        this.bars = bars;
    }

    /** Why this person cannot confirm it now; null if nothing speaks against it. */
    @Nullable ConfirmOutcome refusal(Proposal proposal, Officer second, Instant now) {
        var state = proposal.stateAt(now);
        if (state != State.ASKED) return new ConfirmOutcome.Over(state);
        var asked = proposal.asked();
        if (asked.by().equals(second.account())) return new ConfirmOutcome.OwnProposal();
        if (accounts.areOnePerson(asked.by(), second.account())) {
            return new ConfirmOutcome.Prevented("community.confirm.same-person");
        }
        if (second.since().isAfter(asked.at())) return new ConfirmOutcome.NotInOfficeThen(second.since());
        if (!isInOffice(proposal.community(), asked)) return new ConfirmOutcome.AskerLeft();
        if (second.host() && !takesHost(proposal)) return new ConfirmOutcome.SecondModeratorThere();
        if (second.host() && isMadeBy(second.account(), asked.by())) {
            return new ConfirmOutcome.Prevented("community.confirm.made-by-asker");
        }
        if (second.host() && isMadeBy(asked.by(), second.account())) {
            return new ConfirmOutcome.Prevented("community.confirm.made-asker");
        }
        if (!second.mayAct()) return new ConfirmOutcome.NameMissing();
        return bar(proposal.community(), second, proposal.act())
                .map(ConfirmOutcome.Prevented::new)
                .orElse(null);
    }

    /** What keeps this person from taking part in such a decision at all. */
    Optional<String> bar(CommunityId community, Officer person, ProposedAct act) {
        return bars.stream()
                .flatMap(it -> it.against(person.account(), community, act).stream())
                .findFirst();
    }

    /** Whether who took part is in office still, without a break since. */
    boolean isInOffice(CommunityId community, Signature who) {
        var officer = who.asHost() ? officers.findHost(who.by()) : officers.findModerator(community, who.by());
        return officer.filter(it -> !it.since().isAfter(who.at())).isPresent();
    }

    /** Whether somebody made this host one, or made one who did: nobody makes the second person whom a decision takes. */
    private boolean isMadeBy(AccountId host, AccountId asker) {
        var makers = new HashSet<AccountId>();
        var maker = hosts.findMaker(host);
        while (maker.isPresent() && makers.add(maker.get())) {
            maker = hosts.findMaker(maker.get());
        }
        return makers.contains(asker);
    }

    /** Whether no moderator can be the second person, so that a host has to: whoever is barred from the act is none. */
    boolean callsHost(Proposal proposal) {
        var asked = proposal.asked();
        return officers.moderators(proposal.community()).stream()
                .filter(it -> !it.account().equals(asked.by()) && !it.since().isAfter(asked.at()))
                .allMatch(it -> bar(proposal.community(), it, proposal.act()).isPresent());
    }

    private boolean takesHost(Proposal proposal) {
        return acts.get(proposal.act().name()).isOpenToHosts() || callsHost(proposal);
    }
}
