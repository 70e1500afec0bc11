package app.laurel.community.passkey;

import app.laurel.base.KeptAboutPerson;
import app.laurel.base.id.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A person's passkeys by what they were called; the keys themselves say nothing to anybody. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class KeptPasskeys implements KeptAboutPerson {
    private final KeptPasskeyStore store;

    KeptPasskeys(KeptPasskeyStore store) {
        this.store = store;
    }

    @Override
    public String part() {
        return "passkeys";
    }

    @Override
    public Object list(AccountId account) {
        return store.list(account);
    }

    @Override
    public void erase(AccountId account) {
        store.erase(account);
    }
}
