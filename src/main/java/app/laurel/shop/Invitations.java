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
import app.laurel.community.Moderator;
import app.laurel.ratelimit.Caller;
import app.laurel.ratelimit.Decision.Refused;
import app.laurel.ratelimit.Limit;
import app.laurel.ratelimit.Network;
import app.laurel.ratelimit.RateLimits;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who speaks for a shop asks another member to speak for it too, or to take it over; and what nobody has answered is taken back, by them or
 * by moderators. Who asks is never told whether somebody of that address is a member.
 */
@Service
@Transactional(readOnly = true)
public class Invitations {
    private final Shops shops;
    private final OwnerStore owners;
    private final OwnerNames names;
    private final Accounts accounts;
    private final Members members;
    private final RateLimits limits;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** Nine: somebody is found by a mail address, asked within limits, told, and known to moderators by name; all on record. */
    Invitations(
            Shops shops,
            OwnerStore owners,
            OwnerNames names,
            Accounts accounts,
            Members members,
            RateLimits limits,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.shops = shops;
        this.owners = owners;
        this.names = names;
        this.accounts = accounts;
        this.members = members;
        this.limits = limits;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks the member of this address, where there is one. Nobody speaks for a shop before having accepted.
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
        accounts.find(address.get())
                .flatMap(it -> members.findMember(it.id(), by.community()))
                .filter(it -> owners.invite(asking, it.id(), by.id(), clock.instant()))
                .ifPresent(it -> events.publishEvent(new OwnerAsked(shops.get(asking), it.id())));
        return new InviteOutcome.Invited();
    }

    /**
     * Takes back what the member asked and nobody has answered yet; what others asked stands. It answers the same whether anything
     * waited, and so does what is on record.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the member does not speak for the shop
     */
    @Transactional
    public void takeBack(Member by, ShopId shop) {
        var own = shops.owner(by, shop).shop();
        owners.waitingFor(own, by.id()).forEach(it -> owners.decline(own, it));
        record(by.community(), by.account(), "shop.owner-not-asked", own);
    }

    /**
     * Takes back whatever nobody has answered, whoever asked; false where all was answered.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the shop is another community's
     */
    @Transactional
    public boolean takeBack(Moderator by, ShopId shop) {
        var own = shops.requireOwn(by, shop).id();
        var waiting = owners.waitingFor(own, null);
        waiting.forEach(it -> owners.decline(own, it));
        if (!waiting.isEmpty()) record(by.community(), by.account(), "shop.owner-not-asked", own);
        return !waiting.isEmpty();
    }

    /** Who was asked to speak for each shop of the moderator's community and has not answered, as moderators know them. */
    public Map<ShopId, List<String>> listWaiting(Moderator by) {
        return owners.waiting(by.community()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        it -> it.getValue().stream().map(names::atDesk).toList()));
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
