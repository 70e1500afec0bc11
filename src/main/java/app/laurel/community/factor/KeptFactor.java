package app.laurel.community.factor;

import app.laurel.base.KeptAboutPerson;
import app.laurel.base.id.AccountId;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Since when there is a second factor, and how many codes on paper are left; the secrets themselves are shown to nobody. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class KeptFactor implements KeptAboutPerson {
    private final FactorStore store;

    KeptFactor(FactorStore store) {
        this.store = store;
    }

    @Override
    public String part() {
        return "secondFactor";
    }

    @Override
    public Object list(AccountId account) {
        return Map.of("authenticators", store.kept(account), "codesOnPaper", store.countRecovery(account));
    }

    @Override
    public void erase(AccountId account) {
        store.remove(account);
    }
}
