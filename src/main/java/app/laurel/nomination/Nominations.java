package app.laurel.nomination;

import app.laurel.base.id.CategoryId;
import app.laurel.base.id.NomineeId;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.PlainText;
import app.laurel.community.Member;
import app.laurel.community.Moderator;
import app.laurel.edition.Category;
import app.laurel.edition.CategoryAmending;
import app.laurel.edition.Editions;
import app.laurel.edition.Phase;
import app.laurel.nomination.NominateOutcome.NoOwnAddress;
import app.laurel.nomination.NominateOutcome.NotOpen;
import app.laurel.ratelimit.Caller;
import app.laurel.shop.NewShop;
import app.laurel.shop.Shop;
import app.laurel.shop.ShopAddress;
import app.laurel.shop.Shops;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where members propose shops, each with a reason, and change that until the phase ends. Their nominations are kept
 * under a tag that names nobody, and are counted together with those from files.
 */
@Service
@Transactional(readOnly = true)
public class Nominations {
    private final SheetKeeping keeping;
    private final SheetStore store;
    private final Editions editions;
    private final CategoryAmending amending;
    private final Shops shops;
    private final Clock clock;

    Nominations(
            SheetKeeping keeping,
            SheetStore store,
            Editions editions,
            CategoryAmending amending,
            Shops shops,
            Clock clock) {
        this.keeping = keeping;
        this.store = store;
        this.editions = editions;
        this.amending = amending;
        this.shops = shops;
        this.clock = clock;
    }

    /**
     * The member's nominations so far.
     *
     * @throws AccessDeniedException if the category is another community's
     */
    public Sheet read(Member member, CategoryId id) {
        return keeping.read(member, editions.category(member, id));
    }

    /**
     * The category in which nominations for this one are kept now: itself, or that into which a ruling merged it; empty where it was
     * withdrawn.
     *
     * @throws AccessDeniedException if the category is another community's
     */
    public Optional<Category> findStanding(Member member, CategoryId id) {
        return amending.findStanding(member, id);
    }

    /** Why the member cannot nominate now; empty where nothing stands in the way. */
    public Optional<NotOpen> refusal(Member member, CategoryId id) {
        return refusal(editions.category(member, id));
    }

    private Optional<NotOpen> refusal(Category category) {
        if (category.phaseAt(clock.instant()) == Phase.NOMINATING) return Optional.empty();
        var dates = category.schedule();
        return Optional.of(new NotOpen(dates.nominatingOpens(), dates.nominatingCloses()));
    }

    /**
     * Nominates a shop that the community knows. One that is on the sheet already stays as it is.
     *
     * @throws AccessDeniedException if the category or the shop is another community's
     */
    @Transactional
    public NominateOutcome nominate(Member member, CategoryId id, ShopId shop, Caller caller) {
        var known = shops.get(shop);
        if (!known.community().equals(member.community())) {
            throw new AccessDeniedException("this is for shops of the member's community");
        }
        return write(member, id, category -> keeping.add(member, category, wish(known), caller));
    }

    /**
     * Nominates a shop by its address; one that the community knows by it is that shop.
     *
     * @param name what the shop is called; blank if not known
     */
    @Transactional
    public NominateOutcome nominate(Member member, CategoryId id, String address, String name, Caller caller) {
        return write(member, id, category -> switch (ShopAddress.read(address)) {
            case ShopAddress.Own own -> keeping.add(member, category, wish(member, own.text(), name), caller);
            case ShopAddress.NotOwn other -> new NoOwnAddress(other);
        });
    }

    /** Writes why the member proposes this nominee; nothing happens where it is not on the sheet. */
    @Transactional
    public NominateOutcome explain(Member member, CategoryId id, NomineeId nominee, String reason) {
        var text = PlainText.of(reason, Sheet.LONGEST_REASON);
        return write(member, id, category -> keeping.explain(member, category, nominee, text));
    }

    /** Takes a nominee off the sheet. */
    @Transactional
    public NominateOutcome remove(Member member, CategoryId id, NomineeId nominee) {
        return write(member, id, category -> keeping.remove(member, category, nominee));
    }

    /** Writes into the category, or into the one that it was merged into while the member's page was open. */
    private NominateOutcome write(Member member, CategoryId id, Function<Category, NominateOutcome> act) {
        var category = amending.findStanding(member, id);
        if (category.isEmpty()) return new NominateOutcome.Withdrawn();
        var closed = refusal(category.get());
        return closed.isPresent() ? closed.get() : act.apply(category.get());
    }

    /** The shops of the community that a member may mean; at most eight. */
    public List<Shop> search(Member member, String typed) {
        return shops.search(member.community(), typed, 8);
    }

    /** What members wrote of each nominee, without who wrote it. */
    public Map<String, List<String>> reasons(Moderator by, CategoryId id) {
        editions.category(by, id);
        return store.reasons(id);
    }

    private static SheetKeeping.Wish wish(Shop shop) {
        return new SheetKeeping.Wish(NominationImports.keyOf(shop), shop.name().ko());
    }

    private SheetKeeping.Wish wish(Member member, String address, String typed) {
        var known = shops.find(member.community(), address);
        if (known.isPresent()) return wish(known.get());
        var name = PlainText.line(typed, NewShop.LONGEST_NAME);
        return new SheetKeeping.Wish(
                address, name.isEmpty() || ShopAddress.find(name).isPresent() ? address : name);
    }
}
