package app.laurel.community;

import org.jspecify.annotations.Nullable;

/**
 * A proposal as it waits for one person.
 *
 * @param refusal what this person would be answered by {@link Proposals#confirm}; null if it would be done
 * @param dependent whether it would stand in public that this person is not independent of whoever asked
 */
public record WaitingProposal(Proposal proposal, @Nullable ConfirmOutcome refusal, boolean dependent) {
    /** Whether this person is the one who asked, and so may withdraw it. */
    public boolean isMine() {
        return refusal instanceof ConfirmOutcome.OwnProposal;
    }

    /** Whether it is not what was asked for, and anybody in office may let it go. */
    public boolean isChanged() {
        return refusal instanceof ConfirmOutcome.Changed;
    }

    /** Whether it waits for this very person. */
    public boolean mayConfirm() {
        return refusal == null;
    }
}
