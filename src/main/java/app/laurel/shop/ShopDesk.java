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
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What moderators do about shops: write them down, and say who speaks for them. */
@Service
@Transactional(readOnly = true)
public class ShopDesk {
    private final Shops shops;
    private final ShopStore store;
    private final OwnerStore owners;
    private final Roster roster;
    private final HeldAwards awards;
    private final Proposals proposals;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** Nine: what stands in the form is looked at beside who owns it and what it won, and is decided, on record and told of. */
    ShopDesk(
            Shops shops,
            ShopStore store,
            OwnerStore owners,
            Roster roster,
            HeldAwards awards,
            Proposals proposals,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.shops = shops;
        this.store = store;
        this.owners = owners;
        this.roster = roster;
        this.awards = awards;
        this.proposals = proposals;
        this.audit = audit;
        this.events = events;
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
        var decides = !same || (domain != null && awards.lackAddress(before.id()));
        if (decides && awards.areHeldBy(before.id())) return new ShopOutcome.TakesTwo(wanted.name(), wanted.domain());
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
        return proposals.ask(
                by, ShopRenamed.act(before, awards.awardedIn(shop), wanted.name(), wanted.domain(), reason));
    }

    /**
     * Asks a member to speak for a shop; false if that was asked before. It says nothing until the member accepts.
     *
     * @throws AccessDeniedException if the shop or the member is another community's
     */
    @Transactional
    public boolean offer(Moderator by, ShopId shop, MemberId member) {
        var asked = shops.requireOwn(by, shop);
        roster.requireOwn(by, member);
        if (!owners.ask(shop, member, clock.instant())) return false;
        record(by, "shop.owner-asked", shop, it -> it.changing("asked", null, member.toString()));
        events.publishEvent(new OwnerAsked(asked, member));
        return true;
    }

    /** Who speaks for each shop of the moderator's community; shops without an owner are left out. */
    public Map<ShopId, List<MemberId>> owners(Moderator by) {
        return owners.owners(by.community());
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
