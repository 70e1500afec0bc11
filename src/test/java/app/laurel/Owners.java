package app.laurel;

import app.laurel.base.id.ShopId;
import app.laurel.community.Member;
import app.laurel.community.Moderator;
import app.laurel.shop.Offers;
import app.laurel.shop.OwnedShops;
import app.laurel.shop.ShopDesk;

/** Has members speak for shops: a moderator asks, the member accepts, and leaves. */
public class Owners {
    private final ShopDesk desk;
    private final Offers offers;
    private final OwnedShops own;

    Owners(ShopDesk desk, Offers offers, OwnedShops own) {
        this.desk = desk;
        this.offers = offers;
        this.own = own;
    }

    /** Has the member speak for the shop no longer. */
    public void leave(ShopId shop, Member member) {
        own.leave(member, shop);
    }

    /** Has the member speak for the shop from now on. */
    public void make(Moderator by, ShopId shop, Member member) {
        desk.offer(by, shop, member.id());
        offers.accept(member, shop);
    }
}
