package app.laurel.audit;

import app.laurel.base.PersonalDataPart;
import app.laurel.base.id.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a person did that is on record. Nothing is ever taken off it, which is why no address is written there. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PersonalActs implements PersonalDataPart {
    private final AuditStore store;

    PersonalActs(AuditStore store) {
        this.store = store;
    }

    @Override
    public String part() {
        return "acts";
    }

    @Override
    public Object list(AccountId account) {
        return store.of(account);
    }
}
