package app.laurel.notification;

import app.laurel.base.occasion.Occasion;
import app.laurel.base.ui.Links;
import app.laurel.community.Account;
import app.laurel.community.Accounts;
import app.laurel.community.Communities;
import app.laurel.community.MemberBarred;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whom moderators removed from a community why, and what that means. */
@Component
class BarMail {
    private final Outbox outbox;
    private final Letters letters;
    private final Accounts accounts;
    private final Communities communities;
    private final Occasion occasion;

    BarMail(Outbox outbox, Letters letters, Accounts accounts, Communities communities, Occasion occasion) {
        this.outbox = outbox;
        this.letters = letters;
        this.accounts = accounts;
        this.communities = communities;
        this.occasion = occasion;
    }

    /** In the transaction of the removal: nobody is removed without the reason. */
    @EventListener
    void write(MemberBarred barred) {
        if (occasion.isInThePast()) return;
        accounts.find(barred.account()).ifPresent(it -> write(barred, it));
    }

    private void write(MemberBarred barred, Account to) {
        var community = communities.get(barred.community());
        var language = Letters.of(to.language(), community);
        var link = letters.address(Links.absolute(Links.join(community.slug())));
        var arguments = List.<Object>of(community.name().in(language), barred.reason());
        var letter = new Letter(letters.texts(), language, MailKind.MEMBER_REMOVED.key(), link, null, null, arguments);
        outbox.post(
                letters.mail(to.mail(), letter),
                new Errand(MailKind.MEMBER_REMOVED, community.id(), to.id(), null, null));
    }
}
