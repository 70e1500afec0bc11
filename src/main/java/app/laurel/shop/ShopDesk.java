package app.laurel.shop;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.MemberId;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.Bilingual;
import app.laurel.base.text.PlainText;
import app.laurel.community.Moderator;
import app.laurel.community.Roster;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What moderators do about shops: write them down, and say who speaks for them. */
@Service
@Transactional(readOnly = true)
public class ShopDesk {
    private final Shops shops;
    private final ShopStore store;
    private final Roster roster;
    private final AuditTrail audit;
    private final Clock clock;

    ShopDesk(Shops shops, ShopStore store, Roster roster, AuditTrail audit, Clock clock) {
        this.shops = shops;
        this.store = store;
        this.roster = roster;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes what a form holds: adds the shop, or renames it if there is one already.
     *
     * @param shop null for a new one
     * @param domain blank if not known
     * @throws AccessDeniedException if the shop is another community's
     */
    @Transactional
    public ShopOutcome save(Moderator by, @Nullable ShopId shop, Bilingual name, String domain, int listedYear) {
        if (shop != null) shops.requireOwn(by, shop);
        if (isBlank(name.ko()) || isBlank(name.en())) return new ShopOutcome.NameMissing();
        if (domain.isBlank()) return new ShopOutcome.Saved(write(by, shop, name, null, listedYear));
        return switch (ShopAddress.read(domain)) {
            case ShopAddress.NotOwn because -> new ShopOutcome.NoOwnAddress(because);
            case ShopAddress.Own own -> {
                var holder = store.findByAddress(by.community(), own.text());
                yield holder.isPresent() && !holder.get().id().equals(shop)
                        ? new ShopOutcome.DomainTaken(own.text())
                        : new ShopOutcome.Saved(write(by, shop, name, own.text(), listedYear));
            }
        };
    }

    private ShopId write(Moderator by, @Nullable ShopId shop, Bilingual name, @Nullable String domain, int listedYear) {
        if (shop == null) return shops.add(by, new NewShop(name, domain, listedYear));
        shops.rename(by, shop, name, domain);
        return shop;
    }

    /**
     * Lets a member speak for a shop; false if the member does already.
     *
     * @throws AccessDeniedException if the shop or the member is another community's
     */
    @Transactional
    public boolean grant(Moderator by, ShopId shop, MemberId member) {
        shops.requireOwn(by, shop);
        roster.hold(by);
        roster.grantShopOwner(by, member);
        var changed = store.grant(shop, member, clock.instant());
        if (changed) record(by, "shop.owner-granted", shop, member);
        return changed;
    }

    /**
     * Takes a member's right to speak for a shop away, at once; false if the member had none.
     *
     * @throws AccessDeniedException if the shop or the member is another community's
     */
    @Transactional
    public boolean withdraw(Moderator by, ShopId shop, MemberId member) {
        shops.requireOwn(by, shop);
        roster.hold(by); // why: of two who take the last two shops each would see the other's
        roster.requireOwn(by, member);
        var changed = store.withdraw(shop, member);
        if (!changed) return false;
        if (store.ownedBy(member).isEmpty()) roster.withdrawShopOwner(by, member);
        record(by, "shop.owner-withdrawn", shop, member);
        return true;
    }

    /** Who speaks for each shop of the moderator's community; shops without an owner are left out. */
    public Map<ShopId, List<MemberId>> owners(Moderator by) {
        return store.owners(by.community());
    }

    private static boolean isBlank(String typed) {
        return PlainText.line(typed, NewShop.LONGEST_NAME).isEmpty();
    }

    private void record(Moderator by, String act, ShopId shop, MemberId member) {
        audit.record(
                new Act(by.community(), by.account(), act, "shop/" + shop, null, Map.of("member", member.toString())));
    }

    /** What came of writing down a shop. */
    public sealed interface ShopOutcome {
        /** It is saved. */
        record Saved(ShopId shop) implements ShopOutcome {}

        /** A name is missing in one of the languages. */
        record NameMissing() implements ShopOutcome {}

        /** The text given as address is no shop's own; the cases say why. */
        record NoOwnAddress(ShopAddress.NotOwn because) implements ShopOutcome {}

        /** Another shop of the community has that domain. */
        record DomainTaken(String domain) implements ShopOutcome {}
    }
}
