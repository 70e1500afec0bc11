package app.laurel.shop;

import app.laurel.Founder;
import app.laurel.OpenEdition;
import app.laurel.Owners;
import app.laurel.base.text.Language;
import app.laurel.community.Accounts;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.community.Moderator;

/** Who speaks for, or works for, the shops on the list of a year. */
public class ShopPeople {
    private final ShopDesk shops;
    private final Owners owners;
    private final Ties ties;
    private final Founder founder;
    private final Accounts accounts;
    private final Members members;

    ShopPeople(ShopDesk shops, Owners owners, Ties ties, Founder founder, Accounts accounts, Members members) {
        this.shops = shops;
        this.owners = owners;
        this.ties = ties;
        this.founder = founder;
        this.accounts = accounts;
        this.members = members;
    }

    /** A new member, who reads this language and speaks for the shop of this number. */
    public Member owner(OpenEdition edition, int shop, Language language) {
        var owner = founder.joined(edition.first());
        accounts.setLanguage(owner.account(), language);
        grant(edition, shop, owner);
        return owner;
    }

    /** The first moderator asks this member to speak for the shop of this number, who says yes. */
    public void grant(OpenEdition edition, int shop, Member member) {
        owners.make(edition.first(), edition.shops().get(shop - 1), member);
    }

    /** The first moderator asks, and nobody answers. */
    public void offer(OpenEdition edition, int shop, Member member) {
        shops.offer(edition.first(), edition.shops().get(shop - 1), member.id());
    }

    /** And no longer. */
    public void withdraw(OpenEdition edition, int shop, Member member) {
        owners.leave(edition.shops().get(shop - 1), member);
    }

    /** Declares to work for the shop of this number. */
    public void declare(OpenEdition edition, int shop, Member member) {
        ties.declare(member, edition.shops().get(shop - 1));
    }

    /** A moderator as the member that he or she is too. */
    public Member asMember(Moderator moderator) {
        return members.member(moderator.account(), moderator.community());
    }
}
