package app.laurel.community;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import java.util.Optional;

/** A feature's reason why a person may neither ask for nor confirm an act that takes two people; each feature offers its own as a bean. */
public interface ConfirmBar {
    /** The key of the text that says why this person may not take part in this decision; empty if nothing speaks against it. */
    Optional<String> against(AccountId person, CommunityId community, ProposedAct act);
}
