package app.laurel.notification;

import app.laurel.base.occasion.Occasion;
import app.laurel.base.ui.Links;
import app.laurel.community.Account;
import app.laurel.community.Accounts;
import app.laurel.community.FactorChanged;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people that something by which they prove to be themselves came or went: whoever did not do it learns of it in time. */
@Component
class FactorMail {
    private final Outbox outbox;
    private final Letters letters;
    private final Accounts accounts;
    private final Occasion occasion;

    FactorMail(Outbox outbox, Letters letters, Accounts accounts, Occasion occasion) {
        this.outbox = outbox;
        this.letters = letters;
        this.accounts = accounts;
        this.occasion = occasion;
    }

    /** In the transaction of the change: no change without its mail. */
    @EventListener
    void write(FactorChanged changed) {
        if (occasion.isInThePast()) return;
        var to = accounts.get(changed.account());
        var kind = kind(changed.change());
        outbox.post(letters.mail(to.mail(), letter(kind, changed, to)), new Errand(kind, null, to.id(), null, null));
    }

    private Letter letter(MailKind kind, FactorChanged changed, Account to) {
        var link = letters.address(Links.absolute("account"));
        var arguments = List.<Object>of(changed.detail());
        return new Letter(letters.texts(), letters.language(to.language()), kind.key(), link, null, null, arguments);
    }

    private static MailKind kind(FactorChanged.Change change) {
        return switch (change) {
            case AUTHENTICATOR_ADDED -> MailKind.AUTHENTICATOR_ADDED;
            case PASSKEY_ADDED -> MailKind.PASSKEY_ADDED;
            case PASSKEY_REMOVED -> MailKind.PASSKEY_REMOVED;
            case FACTORS_RESET -> MailKind.FACTORS_RESET;
        };
    }
}
