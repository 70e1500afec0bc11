package app.laurel.notification;

import app.laurel.badge.misuse.MisuseWaits;
import app.laurel.base.occasion.Occasion;
import app.laurel.base.ui.BadgeLinks;
import app.laurel.base.ui.Links;
import app.laurel.community.Account;
import app.laurel.community.Accounts;
import app.laurel.community.Communities;
import app.laurel.community.Community;
import app.laurel.community.ModeratorInOffice;
import app.laurel.community.Moderators;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells moderators that badges were reported. What strangers wrote is in no mail, nor is the address that they named. */
@Component
class MisuseMail {
    private final Outbox outbox;
    private final Letters letters;
    private final Communities communities;
    private final Moderators moderators;
    private final Accounts accounts;
    private final Occasion occasion;

    MisuseMail(
            Outbox outbox,
            Letters letters,
            Communities communities,
            Moderators moderators,
            Accounts accounts,
            Occasion occasion) {
        this.outbox = outbox;
        this.letters = letters;
        this.communities = communities;
        this.moderators = moderators;
        this.accounts = accounts;
        this.occasion = occasion;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void write(MisuseWaits waits) {
        if (occasion.isInThePast()) return;
        var community = communities.get(waits.community());
        var inOffice = moderators.listInOffice(community.id()).stream()
                .map(ModeratorInOffice::account)
                .toList();
        for (var to : accounts.list(inOffice).values()) {
            outbox.post(
                    letters.mail(to.mail(), letter(community, waits.reports(), to)),
                    new Errand(MailKind.MISUSE_REPORTED, community.id(), to.id(), null, null));
        }
    }

    private Letter letter(Community community, int reports, Account to) {
        var language = Letters.of(to.language(), community);
        var arguments = List.<Object>of(community.name().in(language), "", reports);
        var link = letters.address(Links.absolute(BadgeLinks.misuse(community.slug())));
        return new Letter(letters.texts(), language, MailKind.MISUSE_REPORTED.key(), link, null, null, arguments);
    }
}
