package app.laurel.community.signin;

import app.laurel.base.PersonalDataPart;
import app.laurel.base.id.AccountId;
import app.laurel.community.Accounts;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sessions, browsers in which the person stays signed in, requested sign-in mails and earlier addresses; an erasure ends them all. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PersonalSignIns implements PersonalDataPart {
    private final PersonalSignInStore store;
    private final EpochStore epochs;
    private final Accounts accounts;

    PersonalSignIns(PersonalSignInStore store, EpochStore epochs, Accounts accounts) {
        this.store = store;
        this.epochs = epochs;
        this.accounts = accounts;
    }

    @Override
    public String part() {
        return "signIn";
    }

    @Override
    public Object list(AccountId account) {
        var mail = accounts.get(account).mail();
        return Map.of(
                "sessions", store.sessions(account),
                "devices", store.devices(account),
                "mailsAskedFor", store.requests(mail),
                "earlierAddresses", store.earlierAddresses(account));
    }

    @Override
    public void erase(AccountId account) {
        epochs.raise(account);
        store.erase(account, accounts.get(account).mail());
    }
}
