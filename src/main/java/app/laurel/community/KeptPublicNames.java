package app.laurel.community;

import app.laurel.base.KeptAboutPerson;
import app.laurel.base.id.AccountId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The public names that a person ever chose. They stay when the account is erased: what was done under them is public. */
@Component
class KeptPublicNames implements KeptAboutPerson {
    private final PublicNameStore store;

    KeptPublicNames(PublicNameStore store) {
        this.store = store;
    }

    @Override
    public String part() {
        return "publicNames";
    }

    @Override
    public List<GivenName> list(AccountId account) {
        return store.list(account);
    }
}
