package app.laurel.edition;

import app.laurel.base.PersonalDataPart;
import app.laurel.base.id.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The years of whose staff a person was: public, by the name of then, and so it stays. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PersonalStaffYears implements PersonalDataPart {
    private final StaffStore store;

    PersonalStaffYears(StaffStore store) {
        this.store = store;
    }

    @Override
    public String part() {
        return "staff";
    }

    @Override
    public Object list(AccountId account) {
        return store.of(account);
    }
}
