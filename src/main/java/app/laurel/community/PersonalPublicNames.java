package app.laurel.community;

import app.laurel.base.PersonalDataPart;
import app.laurel.base.id.AccountId;
import java.util.List;
import org.springframework.stereotype.Component;

/** The public names that a person ever chose. They stay when the account is erased: what was done under them is public. */
@Component
class PersonalPublicNames implements PersonalDataPart {
    private final PublicNameStore store;

    PersonalPublicNames(PublicNameStore store) {
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
