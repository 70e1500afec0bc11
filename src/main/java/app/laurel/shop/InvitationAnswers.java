package app.laurel.shop;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.ShopId;
import app.laurel.community.Account;
import app.laurel.community.Accounts;
import app.laurel.community.Member;
import app.laurel.community.Roster;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What whoever was asked by mail to speak for a shop answers. The code in that mail shows that they read it, and their account that
 * they have the address: neither alone opens anything, and a code opens once.
 */
@Service
@Transactional(readOnly = true)
public class InvitationAnswers {
    private final Shops shops;
    private final InvitationStore store;
    private final OwnerStore owners;
    private final TieStore ties;
    private final ClaimCodes codes;
    private final Accounts accounts;
    private final Roster roster;
    private final AuditTrail audit;
    private final Clock clock;

    /** Nine: a code and an address make somebody speak for a shop, with a tie and a role, on record. */
    InvitationAnswers(
            Shops shops,
            InvitationStore store,
            OwnerStore owners,
            TieStore ties,
            ClaimCodes codes,
            Accounts accounts,
            Roster roster,
            AuditTrail audit,
            Clock clock) {
        this.shops = shops;
        this.store = store;
        this.owners = owners;
        this.ties = ties;
        this.codes = codes;
        this.accounts = accounts;
        this.roster = roster;
        this.audit = audit;
        this.clock = clock;
    }

    /** The shop that the member is asked to speak for; empty where the code is no good, or not to the member's own address. */
    public Optional<Shop> find(Member by, String code) {
        return open(by, code).map(Invitation::shop).map(shops::get);
    }

    /** Speaks for the shop from now on; empty where {@link #find} is. */
    @Transactional
    public Optional<Shop> accept(Member by, String code) {
        roster.hold(by); // why: roles are given and taken one after the other
        return use(by, code).map(shop -> {
            var now = clock.instant();
            owners.begin(shop, by.id(), now);
            ties.begin(shop, by.id(), Tie.Kind.OWNER, now);
            roster.becomeShopOwner(by);
            record(by, "shop.owner-accepted", shop);
            return shops.get(shop);
        });
    }

    /** Does not speak for it; empty where {@link #find} is. */
    @Transactional
    public Optional<Shop> decline(Member by, String code) {
        return use(by, code).map(shop -> {
            record(by, "shop.owner-declined", shop);
            return shops.get(shop);
        });
    }

    private Optional<ShopId> use(Member by, String code) {
        return open(by, code)
                .filter(it -> store.use(it, codes.hash(it.shop(), it.address(), code), clock.instant()))
                .map(Invitation::shop);
    }

    private Optional<Invitation> open(Member by, String code) {
        return accounts.find(by.account()).map(Account::mail).stream()
                .flatMap(it -> store.list(by.community(), it, clock.instant()).stream())
                .filter(it -> store.isOpenedBy(it, codes.hash(it.shop(), it.address(), code)))
                .findFirst();
    }

    private void record(Member by, String act, ShopId shop) {
        audit.record(new Act(by.community(), by.account(), act, "shop/" + shop, null, Map.of()));
    }
}
