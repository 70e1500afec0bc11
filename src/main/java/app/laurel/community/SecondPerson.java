package app.laurel.community;

import app.laurel.base.id.CommunityId;
import app.laurel.community.Proposal.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    private final Makers makers;
    private final TwoPersonActs acts;
    private final ObjectProvider<ConfirmBar> bars;

    SecondPerson(
            OfficerStore officers,
            AccountStore accounts,
            Makers makers,
            TwoPersonActs acts,
            ObjectProvider<ConfirmBar> bars) {
        this.officers = officers;
        this.accounts = accounts;
        this.makers = makers;
        this.acts = acts;
        this.bars = bars;
    }

    /** Why this person cannot confirm it now; null if nothing speaks against it. */
    @Nullable ConfirmOutcome refusal(Proposal proposal, Officer second, Instant now) {
        var obstacle = obstacle(proposal, second, now);
        if (obstacle == null && hasNamedAsker(proposal, second) && isAnotherThere(proposal, now)) {
            return new ConfirmOutcome.Prevented("community.confirm.named-asker");
        }
        return obstacle;
    }

    /** Whether this person alone made whoever asks a moderator; where nobody else is there, that is let pass and said in public. */
    boolean hasNamedAsker(Proposal proposal, Officer second) {
        return makers.hasNamedAsker(proposal, second.account());
    }

    /** Whether there is anybody to confirm it who did not alone make whoever asks a moderator. */
    private boolean isAnotherThere(Proposal proposal, Instant now) {
        return Stream.of(officers.moderators(proposal.community()), officers.hosts())
                .flatMap(List::stream)
                .filter(it -> !hasNamedAsker(proposal, it))
                .map(it -> Optional.ofNullable(obstacle(proposal, it, now)))
                .anyMatch(it -> it.isEmpty() || it.get() instanceof ConfirmOutcome.NameMissing);
    }

    private @Nullable ConfirmOutcome obstacle(Proposal proposal, Officer second, Instant now) {
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
        var made = second.host() ? makers.bar(asked.by(), second.account()) : Optional.<String>empty();
        var bar = made.or(() -> bar(proposal.community(), second, proposal.act()));
        if (bar.isPresent()) return new ConfirmOutcome.Prevented(bar.get());
        return second.mayAct() ? null : new ConfirmOutcome.NameMissing();
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

    /**
     * Whether no moderator can be the second person, so that a host has to: whoever is barred from the act is none, nor is who alone
     * made whoever asks a moderator.
     */
    boolean callsHost(Proposal proposal) {
        var asked = proposal.asked();
        return officers.moderators(proposal.community()).stream()
                .filter(it -> !it.account().equals(asked.by()) && !it.since().isAfter(asked.at()))
                .allMatch(it -> hasNamedAsker(proposal, it)
                        || bar(proposal.community(), it, proposal.act()).isPresent());
    }

    private boolean takesHost(Proposal proposal) {
        return acts.get(proposal.act().name()).isOpenToHosts() || callsHost(proposal);
    }
}
