package app.laurel.shop.ui;

import app.laurel.base.id.ShopId;
import app.laurel.base.text.Language;
import app.laurel.community.Community;
import app.laurel.community.Moderator;
import app.laurel.shop.InvitationDesk;
import app.laurel.shop.ListedShop;
import app.laurel.shop.ShopLetters;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a shop comes to somebody who speaks for it: members who were asked and have not answered, and a text for a shop that has nobody. */
@Component
class OwnerWays {
    private final InvitationDesk invitations;
    private final ShopLetters letters;

    OwnerWays(InvitationDesk invitations, ShopLetters letters) {
        this.invitations = invitations;
        this.letters = letters;
    }

    /**
     * Of one shop.
     *
     * @param waiting who was asked and has not answered
     * @param letter the text in a language; null where somebody speaks for the shop
     */
    record Ways(List<String> waiting, @Nullable Function<Language, String> letter) {}

    Ways of(Moderator by, Community community, ListedShop listed) {
        var shop = listed.shop();
        return new Ways(
                invitations.list(by, shop.id()), listed.owners() > 0 ? null : it -> letters.text(shop, community, it));
    }

    boolean takeBack(Moderator by, ShopId shop) {
        return invitations.takeBack(by, shop);
    }
}
