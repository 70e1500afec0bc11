package app.laurel.shop;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.MemberId;
import app.laurel.base.id.ShopId;
import app.laurel.base.text.Bilingual;
import app.laurel.community.Member;
import app.laurel.community.Moderator;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The shops of each community. Their names and domains are public. */
@Service
@Transactional(readOnly = true)
public class Shops {
    private final ShopStore store;
    private final OwnerStore owners;
    private final HeldAwards awards;
    private final AuditTrail audit;
    private final Clock clock;

    Shops(ShopStore store, OwnerStore owners, HeldAwards awards, AuditTrail audit, Clock clock) {
        this.store = store;
        this.owners = owners;
        this.awards = awards;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The shop of this id.
     *
     * @throws NoSuchElementException if there is none
     */
    public Shop get(ShopId id) {
        return store.find(id).orElseThrow(() -> new NoSuchElementException("no shop " + id));
    }

    /** The shops of these ids, read at once; ids of none are left out. */
    public Map<ShopId, Shop> get(Collection<ShopId> ids) {
        return store.list(ids).stream().collect(Collectors.toMap(Shop::id, Function.identity()));
    }

    /** The shop known by this address, or by this name in one of the languages as {@link MatchKey} compares them. */
    public Optional<Shop> find(CommunityId community, String nameOrAddress) {
        var address = ShopAddress.find(nameOrAddress);
        if (address.isPresent()) return store.findByAddress(community, address.get());
        var key = MatchKey.of(nameOrAddress);
        return listOf(community).stream()
                .filter(it -> MatchKey.of(it.name().ko()).equals(key)
                        || MatchKey.of(it.name().en()).equals(key))
                .findFirst();
    }

    /**
     * The shops of a community that somebody may mean who has typed this so far; the nearest first, none for a blank text.
     *
     * @param most how many at most
     */
    public List<Shop> search(CommunityId community, String typed, int most) {
        var search = new ShopSearch(typed);
        if (search.isBlank()) return List.of();
        return listOf(community).stream()
                .filter(it -> search.rank(it) != ShopSearch.NOT)
                .sorted(Comparator.comparingInt(search::rank))
                .limit(most)
                .toList();
    }

    /** All shops of a community, by Korean name. */
    public List<Shop> listOf(CommunityId community) {
        return store.list(community);
    }

    /**
     * The proof that a member speaks for a shop.
     *
     * @throws AccessDeniedException if the member does not
     */
    public ShopOwner owner(Member member, ShopId shop) {
        if (!owners.isOwner(shop, member.id()))
            throw new AccessDeniedException("this is for those who speak for the shop");
        return new ShopOwner(member.account(), member.id(), member.community(), shop);
    }

    /** The shops that a member speaks for, by Korean name. */
    public List<Shop> ownedBy(MemberId member) {
        return owners.ownedBy(member).stream().map(this::get).toList();
    }

    /**
     * Writes down a shop.
     *
     * @throws DuplicateKeyException if another shop of the community has the domain; forms ask {@link ShopDesk#save}
     */
    @Transactional
    public ShopId add(Moderator by, NewShop shop) {
        var id = store.add(by.community(), shop, clock.instant());
        record(by, "shop.added", id, null, shop);
        return id;
    }

    /** Gives a shop of the moderator's community that holds no award another name or domain; refuses a domain as {@link #add}. */
    @Transactional
    public void rename(Moderator by, ShopId shop, Bilingual name, @Nullable String domain) {
        var before = requireOwn(by, shop);
        var wanted = new NewShop(name, domain, before.listedYear());
        awards.refuse(shop);
        store.rename(shop, wanted.name(), wanted.domain());
        record(by, "shop.renamed", shop, before, wanted);
    }

    /** The shop that a nominee's text names, written down now if the community does not know it. Used when a list is fixed. */
    @Transactional
    public ShopId findOrList(CommunityId community, String name, int year) {
        return find(community, name)
                .map(Shop::id)
                .orElseGet(() -> list(community, name, ShopAddress.find(name).orElse(null), year));
    }

    /** As {@link #findOrList(CommunityId, String, int)} where the domain is known; a shop of that name with another domain is another. */
    @Transactional
    public ShopId findOrList(CommunityId community, String name, String domain, int year) {
        return store.findByAddress(community, domain)
                .or(() -> find(community, name).filter(it -> it.domain() == null))
                .map(Shop::id)
                .orElseGet(() -> list(community, name, domain, year));
    }

    /** Notes that a shop is known by further addresses, which a ruling found to be its own; one that another shop has stays there. */
    @Transactional
    public void addAddresses(ShopId id, List<String> addresses) {
        var shop = get(id);
        for (var address : addresses) {
            if (store.findByAddress(shop.community(), address).isPresent()) continue;
            store.addAddress(shop, address);
            audit.record(new Act(shop.community(), null, "shop.address-added", "shop/" + id, null, Map.of())
                    .changing("address", null, address));
        }
    }

    /** The addresses of each shop of a community beside the one it is known by; shops without one are left out. */
    public Map<ShopId, List<String>> furtherAddresses(CommunityId community) {
        return store.furtherAddresses(community);
    }

    private ShopId list(CommunityId community, String name, @Nullable String domain, int year) {
        var shop = new NewShop(new Bilingual(name, name), domain, year);
        var id = store.add(community, shop, clock.instant());
        audit.record(
                ShopActs.changing(new Act(community, null, "shop.listed", "shop/" + id, null, Map.of()), null, shop));
        return id;
    }

    Shop requireOwn(Moderator by, ShopId shop) {
        return store.find(shop)
                .filter(it -> it.community().equals(by.community()))
                .orElseThrow(() -> new AccessDeniedException("this is for moderators of the shop's community"));
    }

    private void record(Moderator by, String act, ShopId id, @Nullable Shop before, NewShop after) {
        audit.record(ShopActs.changing(
                new Act(by.community(), by.account(), act, "shop/" + id, null, Map.of()), before, after));
    }
}
