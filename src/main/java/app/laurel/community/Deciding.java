package app.laurel.community;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.CommunityId;
import app.laurel.community.Proposal.State;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a proposal from its asking to its end, step by step, each of them on record. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Deciding {
    private final ProposalStore store;
    private final SecondPerson secondPerson;
    private final TwoPersonActs acts;
    private final RecentProofs proofs;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** Seven: each step is checked, carried out, put on record and mailed. */
    Deciding(
            ProposalStore store,
            SecondPerson secondPerson,
            TwoPersonActs acts,
            RecentProofs proofs,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.secondPerson = secondPerson;
        this.acts = acts;
        this.proofs = proofs;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    AskOutcome ask(CommunityId community, Officer by, ProposedAct act) {
        acts.get(act.name()); // refuses what nobody would carry out
        if (!act.hasReason()) return new AskOutcome.ReasonMissing();
        if (!by.mayAct()) return new AskOutcome.NameMissing();
        if (secondPerson.bar(community, by, act).isPresent())
            throw Members.refused("whoever has no part in the matter");
        proofs.require(by.account());
        var now = clock.instant();
        store.expire(community, now);
        expireIfInVain(community, act);
        var added = store.add(community, act, by.signature(now), now.plus(Proposals.WAITS));
        var proposal = store.findOpen(community, act).orElseThrow();
        if (added.isEmpty()) return new AskOutcome.AskedAlready(proposal);
        record("proposal.asked", proposal, proposal.asked(), null, State.ASKED);
        events.publishEvent(new ProposalAsked(proposal.id()));
        return new AskOutcome.Asked(proposal);
    }

    /** Ends a proposal that nobody can confirm any more, so that the same can be asked for again. */
    private void expireIfInVain(CommunityId community, ProposedAct act) {
        store.findOpen(community, act)
                .filter(it -> !it.sound() || !secondPerson.isInOffice(community, it.asked()))
                .ifPresent(it -> store.expire(it.id()));
    }

    ConfirmOutcome confirm(Proposal proposal, Officer second) {
        var waiting = secondPerson.waiting(proposal, second, clock.instant());
        if (waiting.refusal() != null) return waiting.refusal();
        proofs.require(second.account());
        var signature =
                second.signature(clock.instant().truncatedTo(ChronoUnit.MILLIS)); // as it is kept, for stamps on it
        if (waiting.dependent()) signature = signature.ofDependent();
        var decision = new Decision(proposal, signature);
        var obstacle = acts.get(proposal.act().name()).carryOut(decision);
        if (obstacle.isPresent()) return new ConfirmOutcome.Prevented(obstacle.get());
        if (!store.end(proposal.id(), State.CONFIRMED, signature)) {
            throw new IllegalStateException("proposal %s was decided behind its lock".formatted(proposal.id()));
        }
        record("proposal.confirmed", proposal, signature, State.ASKED, State.CONFIRMED);
        events.publishEvent(new ProposalConfirmed(proposal.id()));
        return new ConfirmOutcome.Confirmed(decision);
    }

    boolean withdraw(Proposal proposal, Officer by) {
        // who asked for one that was changed is not known any more
        if (proposal.sound() && !proposal.asked().by().equals(by.account()))
            throw Members.refused("whoever asked for it");
        var signature = by.signature(clock.instant());
        if (!store.end(proposal.id(), State.WITHDRAWN, signature)) return false;
        record("proposal.withdrawn", proposal, signature, State.ASKED, State.WITHDRAWN);
        return true;
    }

    /** With all that the act was asked for with, so that whoever reads it need not look for it elsewhere. */
    private void record(String name, Proposal proposal, Signature by, @Nullable State before, State after) {
        var act = proposal.act();
        var facts = new HashMap<>(act.facts());
        facts.put("act", act.name());
        facts.put("object", act.object());
        facts.put("as", by.asHost() ? "host" : "moderator");
        if (by.dependent()) facts.put("dependent", "true");
        audit.record(new Act(proposal.community(), by.by(), name, "proposal/" + proposal.id(), act.reason(), facts)
                .changing("state", before == null ? null : before.name(), after.name()));
    }
}
