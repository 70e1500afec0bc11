package app.laurel.community.signin;

import app.laurel.base.KeptAboutPerson;
import app.laurel.base.id.AccountId;
import app.laurel.community.Accounts;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The browsers in which a person is signed in or stays so, and mails that were asked for. Who is erased is signed out everywhere. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class KeptAtDoor implements KeptAboutPerson {
    private final KeptDoorStore store;
    private final Accounts accounts;

    KeptAtDoor(KeptDoorStore store, Accounts accounts) {
        this.store = store;
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
                "mailsAskedFor", store.requests(mail));
    }

    @Override
    public void erase(AccountId account) {
        store.erase(account, accounts.get(account).mail());
    }
}
