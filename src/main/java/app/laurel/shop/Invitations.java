package app.laurel.shop;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.ShopId;
import app.laurel.community.Accounts;
import app.laurel.community.MailAddress;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.ratelimit.Caller;
import app.laurel.ratelimit.Decision.Refused;
import app.laurel.ratelimit.Limit;
import app.laurel.ratelimit.Network;
import app.laurel.ratelimit.RateLimits;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who speaks for a shop asks another member to speak for it too, or to take it over, and takes back what nobody has answered.
 * Who asks is never told whether somebody of that address is a member.
 */
@Service
@Transactional(readOnly = true)
public class Invitations {
    private static final Duration TERM = Duration.ofDays(7);

    private final Shops shops;
    private final OwnerStore owners;
    private final InvitationStore store;
    private final ClaimCodes codes;
    private final Accounts accounts;
    private final Members members;
    private final RateLimits limits;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** Ten: somebody is found by a mail address and asked within limits by a code, all on record. */
    Invitations(
            Shops shops,
            OwnerStore owners,
            InvitationStore store,
            ClaimCodes codes,
            Accounts accounts,
            Members members,
            RateLimits limits,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.shops = shops;
        this.owners = owners;
        this.store = store;
        this.codes = codes;
        this.accounts = accounts;
        this.members = members;
        this.limits = limits;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks whoever has this address, by mail to a member and to nobody else. Nobody speaks for a shop before having accepted. Who was
     * asked before is asked anew, and the earlier mail opens nothing any more.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the one who asks does not speak for the shop
     */
    @Transactional
    public InviteOutcome invite(Member by, ShopId shop, String typed) {
        var asking = shops.owner(by, shop).shop();
        var address = MailAddress.parse(typed);
        if (address.isEmpty()) return new InviteOutcome.NoAddress();
        var decision =
                limits.take(Limit.CLAIMS_PER_ACCOUNT, Caller.at(Network.UNKNOWN).as(by.account()));
        if (decision instanceof Refused refused) return new InviteOutcome.TooOften(refused);
        // why always, and without whom: whoever asks may download what is on record of them
        record(by.community(), by.account(), "shop.owner-invited", asking);
        var now = clock.instant();
        var code = codes.make();
        var invitation = new Invitation(asking, address.get(), now.plus(TERM));
        store.put(invitation, codes.hash(asking, address.get(), code), by.id(), now);
        accounts.find(address.get())
                .flatMap(it -> members.findMember(it.id(), by.community()))
                .filter(it -> !owners.isOwner(asking, it.id()))
                .ifPresent(it -> events.publishEvent(new OwnerInvited(shops.get(asking), it.id(), invitation, code)));
        return new InviteOutcome.Invited();
    }

    /**
     * Whom anybody who speaks for the shop has asked, the earliest first, whether there is somebody of that address or not.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the member does not speak for the shop
     */
    public List<Invitation> list(Member by, ShopId shop) {
        return store.list(shops.owner(by, shop).shop(), clock.instant());
    }

    /**
     * Takes back what nobody has answered yet, whoever of the owners asked; false where nothing waits.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the member does not speak for the shop
     */
    @Transactional
    public boolean takeBack(Member by, ShopId shop, String address) {
        var own = shops.owner(by, shop).shop();
        if (MailAddress.parse(address).filter(it -> store.remove(own, it)).isEmpty()) return false;
        record(by.community(), by.account(), "shop.owner-not-asked", own);
        return true;
    }

    /** Whoever speaks for the shop no longer has asked nobody. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(OwnerLeft left) {
        store.removeBy(left.shop(), left.member());
    }

    /** Forgets those that were not answered in time. */
    @Transactional
    void forgetEnded() {
        store.removeEnded(clock.instant());
    }

    private void record(CommunityId community, AccountId by, String act, ShopId shop) {
        audit.record(new Act(community, by, act, "shop/" + shop, null, Map.of()));
    }

    /** What came of asking somebody to speak for a shop. */
    public sealed interface InviteOutcome {
        /** Whoever has the address is asked if a member. */
        record Invited() implements InviteOutcome {}

        /** What was typed is no mail address. */
        record NoAddress() implements InviteOutcome {}

        /** Asked too often. */
        record TooOften(Refused refused) implements InviteOutcome {}
    }
}
