package app.laurel.result;

import app.laurel.base.PersonalDataPart;
import app.laurel.base.id.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The results that a person signed: public by the name of then, and so they stay. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PersonalSignatures implements PersonalDataPart {
    private final SignOffStore store;

    PersonalSignatures(SignOffStore store) {
        this.store = store;
    }

    @Override
    public String part() {
        return "signatures";
    }

    @Override
    public Object list(AccountId account) {
        return store.of(account);
    }
}
