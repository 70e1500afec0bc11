package app.laurel.community;

import app.laurel.community.Proposal.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/** Those in office, before one proposal: who of them can be the second person. */
final class Candidates {
    private final Proposal proposal;
    private final Offices offices;
    private final Function<Officer, Optional<String>> bar;
    private final Instant now;
    private final Supplier<Boolean> takesHost;
    private final Supplier<Boolean> isIndependentOneThere;

    /**
     * @param isOpenToHosts whether a host may confirm such an act wherever there is a second moderator, too
     * @param bar what keeps somebody from taking part in such an act at all
     */
    Candidates(
            Proposal proposal,
            Offices offices,
            boolean isOpenToHosts,
            Function<Officer, Optional<String>> bar,
            Instant now) {
        this.proposal = proposal;
        this.offices = offices;
        this.bar = bar;
        this.now = now;
        takesHost = SingletonSupplier.of(() -> isOpenToHosts || callsHost());
        isIndependentOneThere = SingletonSupplier.of(this::isIndependentOneThere);
    }

    /**
     * How it waits for this person. Who is not independent of whoever asked is let pass where nobody else is there, and that is said
     * in public.
     */
    WaitingProposal waitingFor(Officer second) {
        var obstacle = obstacle(second);
        var dependent = obstacle == null && isDependent(second);
        if (dependent && isIndependentOneThere.get()) {
            return new WaitingProposal(
                    proposal, new ConfirmOutcome.Prevented("community.confirm.not-independent"), false);
        }
        return new WaitingProposal(proposal, obstacle, dependent);
    }

    /** The hosts of whom one has to be the second person; once it is decided, all who could have been called for it. */
    List<Officer> listCalledHosts() {
        if (!callsHost()) return List.of();
        return offices.hosts().stream()
                .filter(it -> !it.account().equals(proposal.asked().by()))
                .filter(it -> isCalled(waitingFor(it).refusal()))
                .toList();
    }

    private static boolean isCalled(@Nullable ConfirmOutcome refusal) {
        return refusal == null || refusal instanceof ConfirmOutcome.Over;
    }

    private boolean isIndependentOneThere() {
        return offices.all()
                .filter(it -> !isDependent(it))
                .map(it -> Optional.ofNullable(obstacle(it)))
                .anyMatch(it -> it.isEmpty() || it.get() instanceof ConfirmOutcome.NameMissing);
    }

    private @Nullable ConfirmOutcome obstacle(Officer second) {
        var state = proposal.stateAt(now);
        if (state != State.ASKED) return new ConfirmOutcome.Over(state);
        var asked = proposal.asked();
        if (asked.by().equals(second.account())) return new ConfirmOutcome.OwnProposal();
        if (offices.makings().areOnePerson(asked.by(), second.account())) {
            return new ConfirmOutcome.Prevented("community.confirm.same-person");
        }
        if (second.since().isAfter(asked.at())) return new ConfirmOutcome.NotInOfficeThen(second.since());
        if (!offices.hold(asked)) return new ConfirmOutcome.AskerLeft();
        if (second.host() && !takesHost.get()) return new ConfirmOutcome.SecondModeratorThere();
        var made = second.host() ? offices.makings().bar(asked.by(), second.account()) : Optional.<String>empty();
        var barred = made.or(() -> bar.apply(second));
        if (barred.isPresent()) return new ConfirmOutcome.Prevented(barred.get());
        return second.mayAct() ? null : new ConfirmOutcome.NameMissing();
    }

    /** Whether no moderator can be the second person, so that a host has to: none who is barred from the act, nor one who is not independent. */
    private boolean callsHost() {
        var asked = proposal.asked();
        return offices.moderators().stream()
                .filter(it -> !it.account().equals(asked.by()) && !it.since().isAfter(asked.at()))
                .allMatch(it -> isDependent(it) || bar.apply(it).isPresent());
    }

    private boolean isDependent(Officer second) {
        return offices.makings().areDependent(proposal.asked().by(), second.account());
    }
}
