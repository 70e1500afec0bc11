package app.laurel.community.factor;

import app.laurel.base.PersonalDataPart;
import app.laurel.base.id.AccountId;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Since when there is a second factor, and how many codes on paper are left; the secrets themselves are shown to nobody. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PersonalFactor implements PersonalDataPart {
    private final FactorStore store;

    PersonalFactor(FactorStore store) {
        this.store = store;
    }

    @Override
    public String part() {
        return "secondFactor";
    }

    @Override
    public Object list(AccountId account) {
        return Map.of("authenticators", store.listDates(account), "codesOnPaper", store.countRecovery(account));
    }

    @Override
    public void erase(AccountId account) {
        store.remove(account);
    }
}
