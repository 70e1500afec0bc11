package app.laurel.notification;

import app.laurel.base.id.MemberId;
import app.laurel.base.text.Moments;
import app.laurel.base.ui.ClaimLinks;
import app.laurel.base.ui.Links;
import app.laurel.community.Addressees;
import app.laurel.community.Communities;
import app.laurel.shop.ProofLost;
import app.laurel.shop.ProofMissing;
import app.laurel.shop.Shop;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Warns an owner whose code is gone from the shop's site, and says when its badges are set aside for it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProofMail {
    private final Outbox outbox;
    private final Letters letters;
    private final Addressees addressees;
    private final Communities communities;

    ProofMail(Outbox outbox, Letters letters, Addressees addressees, Communities communities) {
        this.outbox = outbox;
        this.letters = letters;
        this.addressees = addressees;
        this.communities = communities;
    }

    @EventListener
    void write(ProofMissing missing) {
        write(MailKind.PROOF_MISSING, missing.shop(), missing.member(), missing.until());
    }

    @EventListener
    void write(ProofLost lost) {
        write(MailKind.PROOF_LOST, lost.shop(), lost.member(), null);
    }

    private void write(MailKind kind, Shop shop, MemberId member, @Nullable Instant until) {
        var to = addressees.find(member).orElse(null);
        if (to == null) return;
        var community = communities.get(shop.community());
        var language = Letters.of(to, community);
        var link = letters.address(
                Links.absolute(ClaimLinks.claim(community.slug(), shop.id().toString())));
        var arguments = List.<Object>of(
                shop.name().in(language),
                community.name().in(language),
                until == null ? "" : Moments.deadline(until, community.zone(), language));
        var letter = new Letter(letters.texts(), language, kind.key(), link, null, null, arguments);
        outbox.post(letters.mail(to, letter), new Errand(kind, community.id(), to.account(), null, null));
    }
}
