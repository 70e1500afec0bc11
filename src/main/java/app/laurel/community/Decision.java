package app.laurel.community;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * The proof that two different people in office decided an act; only {@link Proposals} makes it, in the moment in which the second
 * confirms. What takes two people takes this instead of a {@link Moderator}.
 *
 * @see "src/docs/decisions/two-people.md"
 */
public final class Decision {
    private final Proposal proposal;
    private final Signature second;

    Decision(Proposal proposal, Signature second) {
        this.proposal = proposal;
        this.second = second;
    }

    /** The decision that a confirmed proposal stands for. */
    static Decision of(Proposal confirmed) {
        return new Decision(confirmed, Objects.requireNonNull(confirmed.decided()));
    }

    /** What was asked for, by whom and why. */
    public Proposal proposal() {
        return proposal;
    }

    /** The one community that this proof speaks of. */
    public CommunityId community() {
        return proposal.community();
    }

    /** Who asked. */
    public AccountId first() {
        return proposal.asked().by();
    }

    /** Who confirmed. */
    public AccountId second() {
        return second.by();
    }

    /** By whom it was decided, for whoever keeps that with what was done. */
    public DecidedAct act() {
        return new DecidedAct(proposal.id(), proposal.act().name(), List.of(proposal.asked(), second));
    }

    /** Why, for everybody to read. */
    public String reason() {
        return proposal.act().reason();
    }

    /** A fact that was asked for, and so confirmed. */
    public String fact(String name) {
        return proposal.fact(name);
    }

    /** When it was confirmed. */
    public Instant at() {
        return second.at();
    }

    /** Refuses a decision that was taken on something else. */
    public void require(String act, String object) {
        if (proposal.act().name().equals(act) && proposal.act().object().equals(object)) return;
        throw new IllegalArgumentException("got a decision on %s, want one on %s of %s"
                .formatted(proposal.act().object(), act, object));
    }
}
