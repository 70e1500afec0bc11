package app.laurel.joining;

import app.laurel.base.PersonalDataPart;
import app.laurel.base.id.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a person wrote who asked to belong, and what was answered. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PersonalJoinRequests implements PersonalDataPart {
    private final JoinRequestStore store;

    PersonalJoinRequests(JoinRequestStore store) {
        this.store = store;
    }

    @Override
    public String part() {
        return "requestsToJoin";
    }

    @Override
    public Object list(AccountId account) {
        return store.of(account);
    }

    @Override
    public void erase(AccountId account) {
        store.erase(account);
    }
}
