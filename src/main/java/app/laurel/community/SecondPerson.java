package app.laurel.community;

import app.laurel.base.id.CommunityId;
import app.laurel.community.Proposal.State;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who may be the second person of a decision: somebody else, in office since before it was asked for, and independent. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SecondPerson {
    private final OfficeReading reading;
    private final TwoPersonActs acts;
    private final ObjectProvider<ConfirmBar> bars;

    SecondPerson(OfficeReading reading, TwoPersonActs acts, ObjectProvider<ConfirmBar> bars) {
        this.reading = reading;
        this.acts = acts;
        this.bars = bars;
    }

    /** How a proposal waits for this person now. */
    WaitingProposal waiting(Proposal proposal, Officer second, Instant now) {
        return waiting(List.of(proposal), second, now).getFirst();
    }

    /** How each of these waits for this person now; the offices of a community are read once. */
    List<WaitingProposal> waiting(List<Proposal> proposals, Officer second, Instant now) {
        var offices = new HashMap<CommunityId, Offices>();
        return proposals.stream()
                .map(it -> !it.sound()
                        ? new WaitingProposal(it, refusalOfUnsound(it.stateAt(now)), false)
                        : candidates(it, offices.computeIfAbsent(it.community(), reading::read), now)
                                .waitingFor(second))
                .toList();
    }

    private static ConfirmOutcome refusalOfUnsound(State state) {
        return state == State.ASKED ? new ConfirmOutcome.Changed() : new ConfirmOutcome.Over(state);
    }

    /** The hosts of whom one has to be the second person, because no moderator can; none where one can. */
    List<Officer> listCalledHosts(Proposal proposal, Instant now) {
        return candidates(proposal, reading.read(proposal.community()), now).listCalledHosts();
    }

    /** What keeps this person from taking part in such a decision at all. */
    Optional<String> bar(CommunityId community, Officer person, ProposedAct act) {
        return bars.stream()
                .flatMap(it -> it.against(person.account(), community, act).stream())
                .findFirst();
    }

    /** Whether who took part is in office still, without a break since. */
    boolean isInOffice(CommunityId community, Signature who) {
        return reading.read(community).hold(who);
    }

    private Candidates candidates(Proposal proposal, Offices offices, Instant now) {
        var act = proposal.act();
        var isOpenToHosts = acts.get(act.name()).isOpenToHosts();
        return new Candidates(proposal, offices, isOpenToHosts, it -> bar(proposal.community(), it, act), now);
    }
}
