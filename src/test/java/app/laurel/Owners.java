package app.laurel;

import app.laurel.base.id.ShopId;
import app.laurel.community.Member;
import app.laurel.community.Moderator;
import app.laurel.shop.Offers;
import app.laurel.shop.ShopDesk;

/** Has members speak for shops: a moderator asks, the member accepts. */
public class Owners {
    private final ShopDesk desk;
    private final Offers offers;

    Owners(ShopDesk desk, Offers offers) {
        this.desk = desk;
        this.offers = offers;
    }

    /** Has the member speak for the shop from now on. */
    public void make(Moderator by, ShopId shop, Member member) {
        desk.offer(by, shop, member.id());
        offers.accept(member, shop);
    }
}
