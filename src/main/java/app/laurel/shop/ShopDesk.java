package app.laurel.shop;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.MemberId;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.Bilingual;
import app.laurel.base.text.PlainText;
import app.laurel.community.AskOutcome;
import app.laurel.community.Moderator;
import app.laurel.community.Proposals;
import app.laurel.community.Roster;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
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
    private final TieStore ties;
    private final Roster roster;
    private final HeldAwards awards;
    private final Proposals proposals;
    private final AuditTrail audit;
    private final Clock clock;

    /** Eight: what stands in the form is looked at beside who owns it and what it won, and is decided and on record. */
    ShopDesk(
            Shops shops,
            ShopStore store,
            TieStore ties,
            Roster roster,
            HeldAwards awards,
            Proposals proposals,
            AuditTrail audit,
            Clock clock) {
        this.shops = shops;
        this.store = store;
        this.ties = ties;
        this.roster = roster;
        this.awards = awards;
        this.proposals = proposals;
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
        var before = shop == null ? null : shops.requireOwn(by, shop);
        if (isBlank(name.ko()) || isBlank(name.en())) return new ShopOutcome.NameMissing();
        if (domain.isBlank()) return write(by, before, name, null, listedYear);
        return switch (ShopAddress.read(domain)) {
            case ShopAddress.NotOwn because -> new ShopOutcome.NoOwnAddress(because);
            case ShopAddress.Own own -> {
                var holder = store.findByAddress(by.community(), own.text());
                yield holder.isPresent() && !holder.get().id().equals(shop)
                        ? new ShopOutcome.DomainTaken(own.text())
                        : write(by, before, name, own.text(), listedYear);
            }
        };
    }

    private ShopOutcome write(
            Moderator by, @Nullable Shop before, Bilingual name, @Nullable String domain, int listedYear) {
        var wanted = new NewShop(name, domain, listedYear);
        if (before == null) return new ShopOutcome.Saved(shops.add(by, wanted));
        var same = wanted.name().equals(before.name()) && Objects.equals(wanted.domain(), before.domain());
        if (!same && awards.areHeldBy(before.id())) return new ShopOutcome.TakesTwo(wanted.name(), wanted.domain());
        if (!same) shops.rename(by, before.id(), name, domain);
        return new ShopOutcome.Saved(before.id());
    }

    /**
     * Asks for a shop that holds an award to get another name or address.
     *
     * @param wanted as {@link #save} answered it
     * @throws AccessDeniedException if the shop is another community's
     */
    @Transactional
    public AskOutcome askToRename(Moderator by, ShopId shop, ShopOutcome.TakesTwo wanted, String reason) {
        var before = shops.requireOwn(by, shop);
        return proposals.ask(by, ShopRenamed.act(before, wanted.name(), wanted.domain(), reason));
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
        if (changed) {
            ties.begin(shop, member, Tie.Kind.OWNER, clock.instant());
            record(by, "shop.owner-granted", shop, it -> it.changing("owner", null, member.toString()));
        }
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
        ties.end(shop, member, Tie.Kind.OWNER, clock.instant());
        if (store.ownedBy(member).isEmpty()) roster.withdrawShopOwner(by, member);
        record(by, "shop.owner-withdrawn", shop, it -> it.changing("owner", member.toString(), null));
        return true;
    }

    /** Who speaks for each shop of the moderator's community; shops without an owner are left out. */
    public Map<ShopId, List<MemberId>> owners(Moderator by) {
        return store.owners(by.community());
    }

    private static boolean isBlank(String typed) {
        return PlainText.line(typed, NewShop.LONGEST_NAME).isEmpty();
    }

    private void record(Moderator by, String act, ShopId shop, UnaryOperator<Act> changing) {
        audit.record(changing.apply(new Act(by.community(), by.account(), act, "shop/" + shop, null, Map.of())));
    }

    /** What came of writing down a shop. */
    public sealed interface ShopOutcome {
        /** It is saved. */
        record Saved(ShopId shop) implements ShopOutcome {}

        /** The shop holds an award, so another name or address takes two people and a reason. */
        record TakesTwo(Bilingual name, @Nullable String domain) implements ShopOutcome {}

        /** A name is missing in one of the languages. */
        record NameMissing() implements ShopOutcome {}

        /** The text given as address is no shop's own; the cases say why. */
        record NoOwnAddress(ShopAddress.NotOwn because) implements ShopOutcome {}

        /** Another shop of the community has that domain. */
        record DomainTaken(String domain) implements ShopOutcome {}
    }
}
