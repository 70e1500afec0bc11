package app.laurel.community;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import java.util.Optional;

/** What keeps single people from asking for an act of two and from confirming it, which the features to the right know; each offers its own as a bean. */
public interface ConfirmBar {
    /** The key of the text that says why this person may not take part in this decision; empty if nothing speaks against it. */
    Optional<String> against(AccountId person, CommunityId community, ProposedAct act);
}
