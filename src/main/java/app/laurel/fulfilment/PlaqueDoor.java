package app.laurel.fulfilment;

import app.laurel.badge.Badges;
import app.laurel.badge.WornAward;
import app.laurel.base.id.AwardCode;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import app.laurel.nomination.Impartiality;
import app.laurel.shop.Shop;
import app.laurel.shop.Shops;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who may have a hand in a plaque: moderators of its community without a shop in that year, and whoever speaks for the winner. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PlaqueDoor {
    private final Badges badges;
    private final Impartiality impartiality;
    private final Shops shops;
    private final PlaqueStore store;

    PlaqueDoor(Badges badges, Impartiality impartiality, Shops shops, PlaqueStore store) {
        this.badges = badges;
        this.impartiality = impartiality;
        this.shops = shops;
        this.store = store;
    }

    /** An award of the moderator's community, in whose year no shop of theirs is in the running. */
    WornAward worn(Moderator by, AwardCode code) {
        var worn = awarded(by, code);
        impartiality.get(by, worn.edition().id());
        return worn;
    }

    /** The moderator's shops that were in the running for an award of their community. */
    List<Shop> ties(Moderator by, AwardCode code) {
        return impartiality.shopsOf(by.account(), awarded(by, code).edition());
    }

    private WornAward awarded(Moderator by, AwardCode code) {
        return badges.find(code)
                .filter(it -> it.community().id().equals(by.community()))
                .orElseThrow(() -> new AccessDeniedException("this is for moderators of the award's community"));
    }

    /** The plaque of such an award, locked. */
    Plaque lock(Moderator by, AwardCode code) {
        return lock(worn(by, code));
    }

    Plaque lock(WornAward worn) {
        return store.lock(worn.award().code())
                .orElseThrow(() -> Members.refused("moderators of an award that a plaque was offered for"));
    }

    /** The plaque of a shop that the member speaks for, locked. */
    Plaque lock(Member by, AwardCode code) {
        return owned(by, store.lock(code));
    }

    /** The same, only to be read. */
    Plaque find(Member by, AwardCode code) {
        return owned(by, store.find(code));
    }

    private Plaque owned(Member by, Optional<Plaque> found) {
        var plaque = found.orElseThrow(() -> Members.refused("those who speak for the shop"));
        shops.owner(by, plaque.shop());
        return plaque;
    }
}
