package app.laurel.community;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What takes two people and more than a proposal can keep, as a file does: the first brings it and so asks, the second brings the very
 * same and so confirms.
 */
@Service
@Transactional(readOnly = true)
public class FileDecisions {
    private final ProposalStore store;
    private final Proposals proposals;
    private final Clock clock;

    FileDecisions(ProposalStore store, Proposals proposals, Clock clock) {
        this.store = store;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** Asks for the act, or confirms what another asked for in exactly this way; what was confirmed within the last seven days holds. */
    @Transactional
    public FileDecision bring(Moderator by, ProposedAct act) {
        var confirmed = store.findConfirmed(by.community(), act, clock.instant().minus(Proposals.WAITS));
        if (confirmed.isPresent()) return new FileDecision.Decided(confirmed.get());
        return store.findOpen(by.community(), act)
                .filter(it -> it.act().isSameAs(act))
                .map(it -> confirm(by, it, act))
                .orElseGet(() -> ask(by, act));
    }

    private FileDecision confirm(Moderator by, Proposal proposal, ProposedAct act) {
        return switch (proposals.confirm(by, proposal.id())) {
            case ConfirmOutcome.Confirmed(var decision) -> new FileDecision.Decided(decision);
            case ConfirmOutcome.Prevented(var key) -> new FileDecision.Prevented(key);
            case ConfirmOutcome.NameMissing _ -> new FileDecision.NameMissing();
            case ConfirmOutcome.OwnProposal _,
                    ConfirmOutcome.NotInOfficeThen _,
                    ConfirmOutcome.SecondModeratorThere _ -> new FileDecision.WaitsForSecond();
            case ConfirmOutcome.AskerLeft _, ConfirmOutcome.Changed _, ConfirmOutcome.Over _ -> ask(by, act);
        };
    }

    private FileDecision ask(Moderator by, ProposedAct act) {
        return switch (proposals.ask(by, act)) {
            case AskOutcome.Asked _, AskOutcome.AskedAlready _ -> new FileDecision.WaitsForSecond();
            case AskOutcome.NameMissing _ -> new FileDecision.NameMissing();
            case AskOutcome.ReasonMissing _ -> throw new IllegalStateException("a file comes with a reason");
        };
    }
}
