package app.laurel.notification;

import app.laurel.base.id.AccountId;
import app.laurel.base.occasion.Occasion;
import app.laurel.base.text.Language;
import app.laurel.base.ui.Links;
import app.laurel.community.Account;
import app.laurel.community.Accounts;
import app.laurel.community.Members;
import app.laurel.community.Membership;
import app.laurel.community.ModeratorInOffice;
import app.laurel.community.Moderators;
import app.laurel.community.signin.AddressRestored;
import app.laurel.community.signin.FactorWaits;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells those who share an office that an account in office came back to an earlier address. Whoever reads the mail there did it, and
 * only people who know the officer can tell whether that is the officer.
 */
@Component
class OfficerMail {
    private final Outbox outbox;
    private final Letters letters;
    private final Accounts accounts;
    private final Members members;
    private final Moderators moderators;
    private final FactorWaits waits;
    private final Occasion occasion;

    /** Seven: everybody who shares an office reads until when the account decides nothing. */
    OfficerMail(
            Outbox outbox,
            Letters letters,
            Accounts accounts,
            Members members,
            Moderators moderators,
            FactorWaits waits,
            Occasion occasion) {
        this.outbox = outbox;
        this.letters = letters;
        this.accounts = accounts;
        this.members = members;
        this.moderators = moderators;
        this.waits = waits;
        this.occasion = occasion;
    }

    /** In the transaction of the change: no account in office comes back without these mails. */
    @EventListener
    void write(AddressRestored restored) {
        if (occasion.isInThePast() || !members.isInOffice(restored.account())) return;
        for (var to : accounts.list(colleagues(restored.account())).values()) {
            var errand = new Errand(MailKind.OFFICER_RESTORED, null, to.id(), null, null);
            outbox.post(letters.mail(to.mail(), letter(restored, to)), errand);
        }
    }

    /** The hosts and the moderators of each community that the officer moderates, each once. */
    private Set<AccountId> colleagues(AccountId officer) {
        var all = new LinkedHashSet<AccountId>();
        accounts.listHosts().forEach(it -> all.add(it.id()));
        members.listOf(officer).stream()
                .filter(Membership::moderates)
                .flatMap(it -> moderators.listInOffice(it.community().id()).stream())
                .map(ModeratorInOffice::account)
                .forEach(all::add);
        return all;
    }

    private Letter letter(AddressRestored restored, Account to) {
        var language = letters.language(to.language());
        var arguments = List.<Object>of(
                name(restored.account()),
                restored.mail().value(),
                restored.lost().value(),
                factors(restored.account(), language));
        var link = letters.address(Links.absolute(Links.home()));
        return new Letter(letters.texts(), language, MailKind.OFFICER_RESTORED.key(), link, null, null, arguments);
    }

    private String name(AccountId officer) {
        return accounts.findPublicName(officer)
                .orElseGet(() -> accounts.get(officer).displayName());
    }

    /** Whether what the officer shows counts, or from when. */
    private String factors(AccountId officer, Language language) {
        var key = MailKind.OFFICER_RESTORED.key();
        return waits.find(officer)
                .map(it -> letters.texts().get(language, key + ".waits", letters.moment(it, language)))
                .orElseGet(() -> letters.texts().get(language, key + ".counts"));
    }
}
