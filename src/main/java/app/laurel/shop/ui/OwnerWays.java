package app.laurel.shop.ui;

import app.laurel.base.id.ShopId;
import app.laurel.base.text.Language;
import app.laurel.community.Community;
import app.laurel.community.Moderator;
import app.laurel.shop.InvitationDesk;
import app.laurel.shop.Shop;
import app.laurel.shop.ShopDesk;
import app.laurel.shop.ShopLetters;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a shop comes to somebody who speaks for it: members who were asked and have not answered, and a text for a shop that has nobody. */
@Component
class OwnerWays {
    private final ShopDesk desk;
    private final InvitationDesk invitations;
    private final ShopLetters letters;

    OwnerWays(ShopDesk desk, InvitationDesk invitations, ShopLetters letters) {
        this.desk = desk;
        this.invitations = invitations;
        this.letters = letters;
    }

    /**
     * Of one shop.
     *
     * @param waiting who was asked and has not answered
     * @param letter the text in a language; null where somebody speaks for the shop
     */
    record Ways(List<String> waiting, @Nullable Function<Language, String> letter) {
        static final Ways NONE = new Ways(List.of(), null);
    }

    /** Of each shop of the moderator's community, once it is asked for. */
    Function<Shop, Ways> of(Moderator by, Community community) {
        Map<ShopId, List<String>> waiting = invitations.list(by);
        var owned = desk.owners(by).keySet();
        return shop -> new Ways(
                waiting.getOrDefault(shop.id(), List.of()),
                owned.contains(shop.id()) ? null : it -> letters.text(shop, community, it));
    }

    void takeBack(Moderator by, ShopId shop) {
        invitations.takeBack(by, shop);
    }
}
