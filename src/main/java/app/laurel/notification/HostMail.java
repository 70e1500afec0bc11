package app.laurel.notification;

import app.laurel.base.id.AccountId;
import app.laurel.base.occasion.Occasion;
import app.laurel.base.text.Language;
import app.laurel.base.ui.Links;
import app.laurel.community.Account;
import app.laurel.community.Accounts;
import app.laurel.community.Communities;
import app.laurel.community.HostActed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells all hosts what one of them did alone, whoever did it and whoever it was done to included: nobody takes over unseen. */
@Component
class HostMail {
    private final Outbox outbox;
    private final Letters letters;
    private final Accounts accounts;
    private final Communities communities;
    private final Occasion occasion;

    HostMail(Outbox outbox, Letters letters, Accounts accounts, Communities communities, Occasion occasion) {
        this.outbox = outbox;
        this.letters = letters;
        this.accounts = accounts;
        this.communities = communities;
        this.occasion = occasion;
    }

    /** In the transaction of the act: no act without its mail. */
    @EventListener
    void write(HostActed acted) {
        if (occasion.isInThePast()) return;
        for (var to : accounts.listHosts()) {
            var errand = new Errand(MailKind.HOST_ACTED, null, to.id(), null, null);
            outbox.post(letters.mail(to.mail(), letter(acted, to)), errand);
        }
    }

    private Letter letter(HostActed acted, Account to) {
        var language = letters.language(to.language());
        var act = letters.texts().get(language, "community.act." + acted.act());
        var arguments = List.<Object>of(who(acted.by(), language), act, about(acted, language));
        var link = letters.address(Links.absolute(Links.home()));
        return new Letter(letters.texts(), language, MailKind.HOST_ACTED.key(), link, null, null, arguments);
    }

    private String about(HostActed acted, Language language) {
        var where = acted.community();
        if (where == null) return acted.about();
        var community = communities.get(where).name().in(language);
        return letters.texts().get(language, "notification.host-acted.in", acted.about(), community);
    }

    private String who(@Nullable AccountId by, Language language) {
        return by == null
                ? letters.texts().get(language, "notification.host-acted.machine")
                : accounts.get(by).mail().value();
    }
}
