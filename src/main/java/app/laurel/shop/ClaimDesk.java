package app.laurel.shop;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.MemberId;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.TypedCode;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import app.laurel.community.Roster;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Claims of shops on somebody else's site, where only a person can look. The moderator types the code that stands there: nobody
 * else than the claimant knows it, so who types it has seen the page.
 */
@Service
@Transactional(readOnly = true)
public class ClaimDesk {
    private final Shops shops;
    private final Ties ties;
    private final ClaimStore store;
    private final ClaimCodes codes;
    private final Ownership ownership;
    private final Proofs proofs;
    private final Roster roster;
    private final Members members;
    private final AuditTrail audit;
    private final Clock clock;

    /** Ten: whose claim it is, on which shop, and what becomes of it, on record. */
    ClaimDesk(
            Shops shops,
            Ties ties,
            ClaimStore store,
            ClaimCodes codes,
            Ownership ownership,
            Proofs proofs,
            Roster roster,
            Members members,
            AuditTrail audit,
            Clock clock) {
        this.shops = shops;
        this.ties = ties;
        this.store = store;
        this.codes = codes;
        this.ownership = ownership;
        this.proofs = proofs;
        this.roster = roster;
        this.members = members;
        this.audit = audit;
        this.clock = clock;
    }

    /** What waits in the moderator's community, the earliest first. */
    public List<Claim> list(Moderator by) {
        return store.listWaiting(by.community(), clock.instant());
    }

    /** The same with the shop of each. */
    public Map<ShopId, Shop> shops(Moderator by) {
        return shops.get(list(by).stream().map(Claim::shop).distinct().toList());
    }

    /**
     * Lets the claimant speak for the shop if this is the code.
     *
     * @throws AccessDeniedException if the shop is another community's or the moderator tied to it, or the claim the moderator's own
     */
    @Transactional
    public ClaimOutcome confirm(Moderator by, ShopId id, MemberId claimant, String typed) {
        var shop = shops.requireOwn(by, id);
        requireOthers(by, id, claimant);
        roster.hold(by);
        var claim = store.find(id, claimant, clock.instant())
                .filter(it -> it.evidence() != null && Objects.equals(it.address(), shop.domain()))
                .orElse(null);
        if (claim == null) return new ClaimOutcome.Gone();
        // why: a code is copied with its hyphen, and typed without
        var code = TypedCode.plain(typed).toLowerCase(Locale.ROOT).replaceFirst("^laurel", "laurel-");
        var hash = codes.hash(id, claimant, claim.way(), code);
        if (!store.use(claim, hash)) return new ClaimOutcome.WrongCode();
        proofs.keep(claim, hash);
        ownership.begin(shop, claimant, claim.way(), by.account());
        roster.grantShopOwner(by, claimant);
        return new ClaimOutcome.Proved();
    }

    /**
     * Ends a claim that the moderator does not find proved; false where it had ended.
     *
     * @throws AccessDeniedException as {@link #confirm}
     */
    @Transactional
    public boolean decline(Moderator by, ShopId id, MemberId claimant) {
        shops.requireOwn(by, id);
        requireOthers(by, id, claimant);
        if (!store.remove(id, claimant)) return false;
        audit.record(new Act(by.community(), by.account(), "shop.claim-declined", "shop/" + id, null, Map.of())
                .changing("owner", claimant.toString(), null));
        return true;
    }

    /** How many wait in a community. */
    public int countWaiting(CommunityId community) {
        return store.listWaiting(community, clock.instant()).size();
    }

    /** Nobody confirms a claim of one's own, under whichever address it was made, nor one of a shop that one is tied to. */
    private void requireOthers(Moderator by, ShopId shop, MemberId claimant) {
        roster.requireOwn(by, claimant);
        var person = members.ofPersonEver(by.account(), by.community());
        if (person.contains(claimant)
                || ties.of(person, by.community(), clock.instant()).contains(shop))
            throw Members.refused("moderators whose claim and shop it is not");
    }
}
