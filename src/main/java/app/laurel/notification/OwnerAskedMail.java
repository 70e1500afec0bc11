package app.laurel.notification;

import app.laurel.base.ui.Links;
import app.laurel.community.Addressees;
import app.laurel.community.Communities;
import app.laurel.shop.OwnerAsked;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes to a member who is asked to speak for a shop: nobody is tied to one unknowingly. */
@Component
class OwnerAskedMail {
    private final Outbox outbox;
    private final Letters letters;
    private final Addressees addressees;
    private final Communities communities;

    OwnerAskedMail(Outbox outbox, Letters letters, Addressees addressees, Communities communities) {
        this.outbox = outbox;
        this.letters = letters;
        this.addressees = addressees;
        this.communities = communities;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void write(OwnerAsked asked) {
        var to = addressees.find(asked.member()).orElse(null);
        if (to == null) return;
        var community = communities.get(asked.shop().community());
        var language = Letters.of(to, community);
        var arguments = List.<Object>of(
                asked.shop().name().in(language), community.name().in(language));
        var link = letters.address(Links.absolute(Links.ties(community.slug())));
        var letter = new Letter(letters.texts(), language, MailKind.OWNER_ASKED.key(), link, null, null, arguments);
        outbox.post(
                letters.mail(to, letter), new Errand(MailKind.OWNER_ASKED, community.id(), to.account(), null, null));
    }
}
