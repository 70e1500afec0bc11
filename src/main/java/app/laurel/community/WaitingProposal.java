package app.laurel.community;

import org.jspecify.annotations.Nullable;

/**
 * A proposal as it waits for one person.
 *
 * @param refusal what this person would be answered by {@link Proposals#confirm}; null if it would be done
 * @param asNamer whether it would stand in public that this person alone made whoever asked a moderator
 */
public record WaitingProposal(Proposal proposal, @Nullable ConfirmOutcome refusal, boolean asNamer) {
    /** Whether this person is the one who asked, and so may withdraw it. */
    public boolean isMine() {
        return refusal instanceof ConfirmOutcome.OwnProposal;
    }

    /** Whether it waits for this very person. */
    public boolean mayConfirm() {
        return refusal == null;
    }
}
