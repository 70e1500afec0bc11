package app.laurel.notification;

import app.laurel.base.id.AccountId;
import app.laurel.base.text.Language;
import app.laurel.base.ui.Links;
import app.laurel.community.MailAddress;
import app.laurel.community.signin.AddressChanged;
import app.laurel.community.signin.AddressRestored;
import app.laurel.community.signin.NewAddressAsked;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Mail about another address: the code goes to the new one, the way back to the one before, so that nobody is moved unseen. */
@Component
class AddressMail {
    private final Outbox outbox;
    private final Letters letters;

    AddressMail(Outbox outbox, Letters letters) {
        this.outbox = outbox;
        this.letters = letters;
    }

    /** In the transaction of the request, as a sign-in: it goes the way of those for whom somebody waits. */
    @EventListener
    void write(NewAddressAsked asked) {
        var minutes = asked.lasts().toMinutes();
        var link = link(Links.account());
        var letter = letter(asked.language(), "notification.new-address", link, asked.code(), List.of(minutes));
        outbox.post(letters.mail(asked.mail(), letter), Errand.SIGN_IN);
    }

    @EventListener
    void write(AddressChanged changed) {
        var undo = changed.undo();
        if (undo == null) postTakenBack(changed.account(), changed.before(), changed.language());
        else post(MailKind.ADDRESS_CHANGED, changed.account(), changed.before(), changed.language(), undo);
    }

    /** Both who has the account again and who has it no more may be its owner. */
    @EventListener
    void write(AddressRestored restored) {
        var account = restored.account();
        postTakenBack(account, restored.lost(), restored.language());
        post(MailKind.ADDRESS_RESTORED, account, restored.mail(), restored.language(), link(Links.account()));
    }

    private void postTakenBack(AccountId account, MailAddress to, Language language) {
        post(MailKind.ADDRESS_TAKEN_BACK, account, to, language, link(Links.home()));
    }

    private void post(MailKind kind, AccountId account, MailAddress to, Language language, String link) {
        var days = AddressChanged.UNDO_LASTS.toDays();
        var letter = letter(language, kind.key(), link, null, List.of(days));
        outbox.post(letters.mail(to, letter), new Errand(kind, null, account, null, null));
    }

    private Letter letter(Language language, String key, String link, @Nullable String code, List<Object> arguments) {
        return new Letter(letters.texts(), language, key, link, code, null, arguments);
    }

    private String link(String route) {
        return letters.address(Links.absolute(route));
    }
}
