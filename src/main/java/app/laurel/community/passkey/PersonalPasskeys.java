package app.laurel.community.passkey;

import app.laurel.base.PersonalDataPart;
import app.laurel.base.id.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A person's passkeys by their labels and dates; the keys themselves are left out, as nobody could read them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PersonalPasskeys implements PersonalDataPart {
    private final PersonalPasskeyStore store;

    PersonalPasskeys(PersonalPasskeyStore store) {
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
