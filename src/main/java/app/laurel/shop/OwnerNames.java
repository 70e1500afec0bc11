package app.laurel.shop;

import app.laurel.base.id.MemberId;
import app.laurel.community.Accounts;
import app.laurel.community.Addressee;
import app.laurel.community.Addressees;
import org.springframework.stereotype.Component;

/** Who speaks for a shop, as moderators read it: they know the person by name and by mail. */
@Component
class OwnerNames {
    private final Addressees addressees;
    private final Accounts accounts;

    OwnerNames(Addressees addressees, Accounts accounts) {
        this.addressees = addressees;
        this.accounts = accounts;
    }

    /** Name and mail address; a dash for somebody who has left. */
    String atDesk(MemberId member) {
        return addressees
                .find(member)
                .map(Addressee::account)
                .flatMap(accounts::find)
                .map(it -> it.displayName() + " (" + it.mail() + ")")
                .orElse("–");
    }
}
