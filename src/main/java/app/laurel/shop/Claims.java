package app.laurel.shop;

import app.laurel.base.id.ShopId;
import app.laurel.base.text.Language;
import app.laurel.base.text.TypedCode;
import app.laurel.community.MailAddress;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.community.Roster;
import app.laurel.ratelimit.Caller;
import app.laurel.ratelimit.Decision.Refused;
import app.laurel.ratelimit.Limit;
import app.laurel.ratelimit.Network;
import app.laurel.ratelimit.RateLimits;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a member comes to speak for a shop without being asked: by proving that its address is theirs. A code is good for one shop,
 * one person and one way, for a week.
 */
@Service
@Transactional(readOnly = true)
public class Claims {
    private static final int LONGEST_LINK = 500;
    private static final Duration LASTS = Duration.ofDays(7);

    private final Shops shops;
    private final ClaimStore store;
    private final ClaimCodes codes;
    private final OwnerStore owners;
    private final Ownership ownership;
    private final Proofs proofs;
    private final Roster roster;
    private final RateLimits limits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** Ten: a claim is limited, coded and mailed, and ends in a shop, a role, a tie and a proof. */
    Claims(
            Shops shops,
            ClaimStore store,
            ClaimCodes codes,
            OwnerStore owners,
            Ownership ownership,
            Proofs proofs,
            Roster roster,
            RateLimits limits,
            ApplicationEventPublisher events,
            Clock clock) {
        this.shops = shops;
        this.store = store;
        this.codes = codes;
        this.owners = owners;
        this.ownership = ownership;
        this.proofs = proofs;
        this.roster = roster;
        this.limits = limits;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A shop of the member's community.
     *
     * @throws AccessDeniedException if it is another community's, or there is none
     */
    public Shop shop(Member by, ShopId shop) {
        return shops.get(List.of(shop)).values().stream()
                .filter(it -> it.community().equals(by.community()))
                .findFirst()
                .orElseThrow(() -> Members.refused("members of the shop's community"));
    }

    /** What the member has begun and not ended. */
    public Optional<Claim> find(Member by, ShopId shop) {
        return store.find(shop(by, shop).id(), by.id(), clock.instant());
    }

    /**
     * Begins a claim, in the place of one that the member has begun before.
     *
     * @param mailbox what stands before the at sign where the way is mail
     * @throws AccessDeniedException if the shop is another community's
     */
    @Transactional
    public ClaimOutcome ask(Member by, ShopId id, ClaimWay way, String mailbox, Language language) {
        var shop = shop(by, id);
        if (owners.isOwner(id, by.id()) && !proofs.isMissing(by, id)) return new ClaimOutcome.OwnerAlready();
        var domain = shop.domain();
        if (domain == null || !ClaimWay.of(ShopAddress.read(domain)).contains(way))
            return new ClaimOutcome.NotOffered();
        var mail = way == ClaimWay.MAIL ? Mailboxes.at(domain, mailbox).orElse(null) : null;
        if (way == ClaimWay.MAIL && mail == null) return new ClaimOutcome.NoMailbox();
        var refused = refusal(by, mail);
        if (refused != null) return refused;
        var now = clock.instant();
        var code = codes.make(way);
        store.put(new Claim(id, by.id(), way, domain, null, now.plus(LASTS)), codes.hash(id, by.id(), way, code), now);
        if (mail == null) return new ClaimOutcome.Asked(way, code);
        events.publishEvent(new ClaimCodeAsked(shop, mail, language, code));
        return new ClaimOutcome.Asked(way, "");
    }

    private ClaimOutcome.@Nullable TooOften refusal(Member by, @Nullable MailAddress mail) {
        var caller = Caller.at(Network.UNKNOWN).as(by.account());
        var decision = mail == null
                ? limits.take(caller, Limit.CLAIMS_PER_ACCOUNT)
                : limits.take(caller.writingTo(mail.value()), Limit.CLAIMS_PER_ACCOUNT, Limit.CLAIM_MAILS_PER_ADDRESS);
        return decision instanceof Refused refused ? new ClaimOutcome.TooOften(refused) : null;
    }

    /** Takes the code that came by mail. */
    @Transactional
    public ClaimOutcome confirm(Member by, ShopId id, String typed) {
        roster.hold(by);
        var claim = find(by, id).filter(it -> it.way() == ClaimWay.MAIL).orElse(null);
        if (claim == null || !store.takeTry(id, by.id())) return new ClaimOutcome.Gone();
        var outcome = prove(by, claim, List.of(TypedCode.plain(typed)));
        return outcome instanceof ClaimOutcome.NotFound ? new ClaimOutcome.WrongCode() : outcome;
    }

    /** Gives moderators the link under which they find the code. */
    @Transactional
    public ClaimOutcome submit(Member by, ShopId id, String link) {
        var claim = find(by, id).filter(it -> it.way() == ClaimWay.INTRODUCTION).orElse(null);
        if (claim == null) return new ClaimOutcome.Gone();
        var leadsThere = ShopAddress.find(link).filter(claim.address()::equals).isPresent();
        if (!leadsThere || link.strip().length() > LONGEST_LINK) return new ClaimOutcome.NoEvidence();
        return store.addEvidence(id, by.id(), link.strip()) ? new ClaimOutcome.Waiting() : new ClaimOutcome.Gone();
    }

    /** Gives a claim up; false where there was none. */
    @Transactional
    public boolean withdraw(Member by, ShopId id) {
        return store.remove(shop(by, id).id(), by.id());
    }

    /** Takes one of the looks that a member has; what stands in the way, or null. */
    @Transactional
    ClaimOutcome.@Nullable TooOften takeLook(Member by) {
        var decision = limits.take(
                Limit.CLAIM_CHECKS_PER_ACCOUNT, Caller.at(Network.UNKNOWN).as(by.account()));
        return decision instanceof Refused refused ? new ClaimOutcome.TooOften(refused) : null;
    }

    /** Makes the member speak for the shop if one of these is the code of exactly this claim, and the shop's address is still the same. */
    @Transactional
    ClaimOutcome prove(Member by, Claim claim, List<String> found) {
        roster.hold(by);
        var shop = shop(by, claim.shop());
        if (!find(by, claim.shop()).equals(Optional.of(claim))
                || !claim.address().equals(shop.domain())) {
            return new ClaimOutcome.Gone();
        }
        for (var code : found) {
            var hash = codes.hash(claim.shop(), by.id(), claim.way(), code);
            if (!store.use(claim, hash)) continue;
            proofs.keep(claim, hash); // why first: rounds lock the proof before the badges, too
            ownership.begin(shop, by.id(), claim.way(), by.account());
            roster.becomeShopOwner(by);
            return new ClaimOutcome.Proved();
        }
        return new ClaimOutcome.NotFound();
    }

    /** Forgets the claims whose time is over. */
    @Transactional
    void forgetEnded() {
        store.removeEnded(clock.instant());
    }
}
