package app.laurel.community;

import app.laurel.base.id.CommunityId;
import app.laurel.base.id.ProposalId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An act that takes two people, from the moment at which one asked for it.
 *
 * @param state as it was written down; {@link #stateAt} knows that time passes
 * @param decided who confirmed or withdrew it; null while nobody did
 * @param sound whether it is what this installation wrote down; if not, it is neither shown nor confirmed
 */
public record Proposal(
        ProposalId id,
        CommunityId community,
        ProposedAct act,
        Signature asked,
        Instant expiresAt,
        State state,
        @Nullable Signature decided,
        boolean sound) {

    /** Where it stands at a moment. */
    public State stateAt(Instant now) {
        return state == State.ASKED && !now.isBefore(expiresAt) ? State.EXPIRED : state;
    }

    /** A fact that the act was asked for with. */
    public String fact(String name) {
        var fact = act.facts().get(name);
        if (fact == null) throw new IllegalStateException("proposal %s knows no %s".formatted(id, name));
        return fact;
    }

    /** What may become of a proposal. */
    public enum State {
        /** It waits for the second person. */
        ASKED,
        /** Two people decided it, and it was carried out. */
        CONFIRMED,
        /** Whoever asked thought better of it. */
        WITHDRAWN,
        /** Nobody confirmed it in time. */
        EXPIRED
    }
}
