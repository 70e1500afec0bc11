package app.laurel.notification;

import app.laurel.base.id.MemberId;
import app.laurel.base.text.Language;
import app.laurel.base.ui.ClaimLinks;
import app.laurel.base.ui.Links;
import app.laurel.community.Addressees;
import app.laurel.community.Communities;
import app.laurel.community.Community;
import app.laurel.shop.ClaimCodeAsked;
import app.laurel.shop.Shop;
import app.laurel.shop.ShopClaimed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Mail about a shop that somebody claims: a code to the shop's own domain, and word to those who spoke for it before. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ClaimMail {
    private final Outbox outbox;
    private final Letters letters;
    private final Addressees addressees;
    private final Communities communities;

    ClaimMail(Outbox outbox, Letters letters, Addressees addressees, Communities communities) {
        this.outbox = outbox;
        this.letters = letters;
        this.addressees = addressees;
        this.communities = communities;
    }

    /** It goes to people who may never have heard of us, so nobody's account is named with it. */
    @EventListener
    void write(ClaimCodeAsked asked) {
        var community = communities.get(asked.shop().community());
        var letter = letter(MailKind.SHOP_CLAIM, asked.shop(), community, asked.language(), asked.code());
        outbox.post(letters.mail(asked.to(), letter), new Errand(MailKind.SHOP_CLAIM, null, null, null, null));
    }

    @EventListener
    void write(ShopClaimed claimed) {
        var community = communities.get(claimed.shop().community());
        for (var other : claimed.others()) write(claimed.shop(), community, other);
    }

    private void write(Shop shop, Community community, MemberId member) {
        var to = addressees.find(member).orElse(null);
        if (to == null) return;
        var letter = letter(MailKind.OWNER_JOINED, shop, community, Letters.of(to, community), null);
        outbox.post(
                letters.mail(to, letter), new Errand(MailKind.OWNER_JOINED, community.id(), to.account(), null, null));
    }

    private Letter letter(MailKind kind, Shop shop, Community community, Language language, @Nullable String code) {
        var link = letters.address(
                Links.absolute(ClaimLinks.claim(community.slug(), shop.id().toString())));
        var arguments =
                List.<Object>of(shop.name().in(language), community.name().in(language));
        return new Letter(letters.texts(), language, kind.key(), link, code, null, arguments);
    }
}
