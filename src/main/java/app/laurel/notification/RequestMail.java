package app.laurel.notification;

import app.laurel.base.occasion.Occasion;
import app.laurel.base.ui.Links;
import app.laurel.community.Account;
import app.laurel.community.Accounts;
import app.laurel.community.Communities;
import app.laurel.community.Community;
import app.laurel.joining.JoinRequestDecided;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those who asked to belong what the moderators answered, with the reason where they were not let in. */
@Component
class RequestMail {
    private final Outbox outbox;
    private final Letters letters;
    private final Accounts accounts;
    private final Communities communities;
    private final Occasion occasion;

    RequestMail(Outbox outbox, Letters letters, Accounts accounts, Communities communities, Occasion occasion) {
        this.outbox = outbox;
        this.letters = letters;
        this.accounts = accounts;
        this.communities = communities;
        this.occasion = occasion;
    }

    /** In the transaction of the answer: no answer without its mail. */
    @EventListener
    void write(JoinRequestDecided decided) {
        if (occasion.isInThePast()) return;
        accounts.find(decided.account()).ifPresent(it -> write(decided, it));
    }

    private void write(JoinRequestDecided decided, Account to) {
        var community = communities.get(decided.community());
        var kind = decided.reason() == null ? MailKind.REQUEST_APPROVED : MailKind.REQUEST_DECLINED;
        outbox.post(
                letters.mail(to.mail(), letter(kind, decided, community, to)),
                new Errand(kind, community.id(), to.id(), null, null));
    }

    private Letter letter(MailKind kind, JoinRequestDecided decided, Community community, Account to) {
        var language = Letters.of(to.language(), community);
        var reason = decided.reason() == null ? "" : decided.reason();
        var route = decided.reason() == null ? Links.home() : Links.join(community.slug());
        var arguments = List.<Object>of(community.name().in(language), reason);
        var link = letters.address(Links.absolute(route));
        return new Letter(letters.texts(), language, kind.key(), link, null, null, arguments);
    }
}
