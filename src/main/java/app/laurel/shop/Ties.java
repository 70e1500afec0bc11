package app.laurel.shop;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.change.Changes;
import app.laurel.base.change.Held;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.MemberId;
import app.laurel.base.id.ShopId;
import app.laurel.community.Member;
import app.laurel.community.Members;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who speaks for a shop or works there. A tie counts for every year in which it lasted for a moment, so that ending it before the
 * count or the signing changes nothing.
 */
@Service
@Transactional(readOnly = true)
public class Ties {
    private static final String STAFF = Tie.Kind.STAFF.name();

    private static final int HELD = 10_000;

    private final TieStore store;
    private final ShopStore shops;
    private final AuditTrail audit;
    private final Held<CommunityId, List<Tie>> held;
    private final Clock clock;

    Ties(TieStore store, ShopStore shops, AuditTrail audit, Changes changes, Clock clock) {
        this.store = store;
        this.shops = shops;
        this.audit = audit;
        this.held = new Held<>(changes, HELD);
        this.clock = clock;
    }

    /**
     * Declares that the member works for a shop; false if that is known.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the shop is another community's
     */
    @Transactional
    public boolean declare(Member by, ShopId shop) {
        requireOwn(by, shop);
        if (!store.begin(shop, by.id(), Tie.Kind.STAFF, clock.instant())) return false;
        record(by, shop, "shop.tie-declared", null, STAFF);
        return true;
    }

    /** Takes a declaration back, for the years to come. */
    @Transactional
    public void end(Member by, ShopId shop) {
        requireOwn(by, shop);
        store.end(shop, by.id(), Tie.Kind.STAFF, clock.instant());
        record(by, shop, "shop.tie-ended", STAFF, null);
    }

    /** All ties in a community that lasted at some moment from this one on; what begins later is among them. */
    public List<Tie> list(CommunityId community, Instant from) {
        return held.get(community, it -> List.copyOf(store.list(it))).stream()
                .filter(it -> it.lastedFrom(from))
                .toList();
    }

    /** All ties in a community that lasted at some moment from the one on and before the other. */
    public List<Tie> list(CommunityId community, Instant from, Instant until) {
        return list(community, from).stream()
                .filter(it -> it.lastedWithin(from, until))
                .toList();
    }

    /** The shops to which one of these members, who are one person, was tied at some moment from this one on. */
    public Set<ShopId> of(Set<MemberId> person, CommunityId community, Instant from) {
        return list(community, from).stream()
                .filter(it -> person.contains(it.member()))
                .map(Tie::shop)
                .collect(Collectors.toSet());
    }

    private void requireOwn(Member by, ShopId shop) {
        if (shops.find(shop).filter(it -> it.community().equals(by.community())).isEmpty())
            throw Members.refused("members of the shop's community");
    }

    private void record(Member by, ShopId shop, String act, @Nullable String before, @Nullable String after) {
        audit.record(new Act(by.community(), by.account(), act, "shop/" + shop, null, Map.of())
                .changing("tie", before, after));
    }
}
