package app.laurel.notification;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.occasion.Occasion;
import app.laurel.base.ui.Links;
import app.laurel.community.Account;
import app.laurel.community.Accounts;
import app.laurel.community.Communities;
import app.laurel.community.Community;
import app.laurel.community.MemberBarred;
import app.laurel.joining.JoinRequestDecided;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Mails a person what a community's moderators decided about that person's membership. */
@Component
class MembershipMail {
    private final Outbox outbox;
    private final Letters letters;
    private final Accounts accounts;
    private final Communities communities;
    private final Occasion occasion;

    MembershipMail(Outbox outbox, Letters letters, Accounts accounts, Communities communities, Occasion occasion) {
        this.outbox = outbox;
        this.letters = letters;
        this.accounts = accounts;
        this.communities = communities;
        this.occasion = occasion;
    }

    /** In the transaction of the removal: nobody is removed without the reason. */
    @EventListener
    void write(MemberBarred barred) {
        post(MailKind.MEMBER_REMOVED, barred.account(), barred.community(), barred.reason());
    }

    /** In the transaction of the answer: no answer without its mail. */
    @EventListener
    void write(JoinRequestDecided decided) {
        var reason = decided.reason();
        var kind = reason == null ? MailKind.REQUEST_APPROVED : MailKind.REQUEST_DECLINED;
        post(kind, decided.account(), decided.community(), reason == null ? "" : reason);
    }

    private void post(MailKind kind, AccountId account, CommunityId id, String reason) {
        if (occasion.isInThePast()) return;
        accounts.find(account).ifPresent(to -> post(kind, to, communities.get(id), reason));
    }

    private void post(MailKind kind, Account to, Community community, String reason) {
        var language = Letters.of(to.language(), community);
        var route = kind == MailKind.REQUEST_APPROVED ? Links.home() : Links.join(community.slug());
        var link = letters.address(Links.absolute(route));
        var arguments = List.<Object>of(community.name().in(language), reason);
        var letter = new Letter(letters.texts(), language, kind.key(), link, null, null, arguments);
        outbox.post(letters.mail(to.mail(), letter), new Errand(kind, community.id(), to.id(), null, null));
    }
}
