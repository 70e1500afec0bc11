package app.laurel.notification;

import app.laurel.base.text.Language;
import app.laurel.base.ui.Links;
import app.laurel.community.AddressChanged;
import app.laurel.community.signin.NewAddressAsked;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Mail about another address: the code goes to the new one, the notice to the one before, so that nobody is moved unseen. */
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
        var letter =
                letter(asked.language(), "notification.new-address", Links.account(), asked.code(), List.of(minutes));
        outbox.post(letters.mail(asked.mail(), letter), Errand.SIGN_IN);
    }

    @EventListener
    void write(AddressChanged changed) {
        var letter = letter(changed.language(), MailKind.ADDRESS_CHANGED.key(), Links.home(), null, List.of());
        outbox.post(
                letters.mail(changed.before(), letter),
                new Errand(MailKind.ADDRESS_CHANGED, null, changed.account(), null, null));
    }

    private Letter letter(Language language, String key, String route, @Nullable String code, List<Object> arguments) {
        var link = letters.address(Links.absolute(route));
        return new Letter(letters.texts(), language, key, link, code, null, arguments);
    }
}
