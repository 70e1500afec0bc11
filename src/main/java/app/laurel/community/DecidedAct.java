package app.laurel.community;

import app.laurel.base.id.ProposalId;
import java.util.List;

/**
 * What two people decided, for whoever keeps by whom a thing of theirs was done.
 *
 * @param name of the act
 * @param by who asked and who confirmed
 */
public record DecidedAct(ProposalId proposal, String name, List<Signature> by) {
    public DecidedAct {
        by = List.copyOf(by);
    }
}
