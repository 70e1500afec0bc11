package app.laurel.audit;

import app.laurel.base.id.CommunityId;
import java.util.Objects;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds what a community's record says last of a kind of act. */
record LastActs(AuditTrail audit, TransactionTemplate transaction) {
    RecordedAct last(CommunityId community, String name) {
        var filter = new ActFilter(null, name, "", null, null);
        return Objects.requireNonNull(transaction.execute(
                status -> audit.list(community, filter, Long.MAX_VALUE, 1).getFirst()));
    }
}
