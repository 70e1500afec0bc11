package app.laurel.comment;

import app.laurel.base.PersonalDataPart;
import app.laurel.base.id.AccountId;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a person wrote under results and shops, reacted to and reported; erased with the account. Whoever only leaves a community
 * keeps what was said there, under the name of then, and may take it back before.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PersonalComments implements PersonalDataPart {
    private final PersonalCommentStore store;
    private final TakingBack takingBack;

    PersonalComments(PersonalCommentStore store, TakingBack takingBack) {
        this.store = store;
        this.takingBack = takingBack;
    }

    @Override
    public String part() {
        return "comments";
    }

    @Override
    public Object list(AccountId account) {
        return Map.of(
                "written", store.listWritten(account),
                "reactions", store.listReactions(account),
                "reports", store.listReports(account));
    }

    @Override
    public void erase(AccountId account) {
        takingBack.takeAllBack(account);
        store.erase(account);
    }
}
