package app.laurel.notification;

import app.laurel.base.text.Moments;
import app.laurel.base.ui.ClaimLinks;
import app.laurel.base.ui.Links;
import app.laurel.community.Addressee;
import app.laurel.community.Addressees;
import app.laurel.community.Communities;
import app.laurel.community.Community;
import app.laurel.shop.OwnerAsked;
import app.laurel.shop.OwnerInvited;
import app.laurel.shop.Shop;
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
        write(MailKind.OWNER_ASKED, asked.shop(), community, to, Links.ties(community.slug()), "");
    }

    /** The link is for whoever reads the mail to this address, so it is in no other. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void write(OwnerInvited invited) {
        var to = addressees.find(invited.member()).orElse(null);
        if (to == null) return;
        var community = communities.get(invited.shop().community());
        var until = Moments.deadline(invited.invitation().expiresAt(), community.zone(), Letters.of(to, community));
        write(
                MailKind.OWNER_INVITED,
                invited.shop(),
                community,
                to,
                ClaimLinks.invitation(community.slug(), invited.code()),
                until);
    }

    /** @param until empty where it has no end */
    private void write(MailKind kind, Shop shop, Community community, Addressee to, String page, String until) {
        var language = Letters.of(to, community);
        var arguments =
                List.<Object>of(shop.name().in(language), community.name().in(language), until);
        var link = letters.address(Links.absolute(page));
        var letter = new Letter(letters.texts(), language, kind.key(), link, null, null, arguments);
        outbox.post(letters.mail(to, letter), new Errand(kind, community.id(), to.account(), null, null));
    }
}
