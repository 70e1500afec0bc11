package app.laurel.notification;

import app.laurel.base.PersonalDataPart;
import app.laurel.base.id.AccountId;
import app.laurel.community.Accounts;
import app.laurel.community.Belonging;
import app.laurel.community.MemberLeft;
import app.laurel.community.Members;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Mail to a person, and what the person wants no more mail about. Who is erased is sent nothing that still waits. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PersonalMails implements PersonalDataPart {
    private final PersonalMailStore store;
    private final Accounts accounts;
    private final Members members;

    PersonalMails(PersonalMailStore store, Accounts accounts, Members members) {
        this.store = store;
        this.accounts = accounts;
        this.members = members;
    }

    /** A receipt that is still to be written would go to somebody who is no member. */
    @EventListener
    void forget(MemberLeft left) {
        store.forgetReceipts(left.member());
    }

    @Override
    public String part() {
        return "mail";
    }

    @Override
    public Object list(AccountId account) {
        var memberships = members.listEver(account).stream().map(Belonging::id).toList();
        return Map.of(
                "mails", store.mails(account, accounts.get(account).mail()),
                "asOwner", store.asOwner(account),
                "silenced", store.silences(account),
                "waitingAtTheDesk", store.waiting(account),
                "receiptsToCome", store.receipts(memberships));
    }

    @Override
    public void erase(AccountId account) {
        store.erase(account, accounts.get(account).mail());
    }
}
