package app.laurel.shop.ui;

import app.laurel.base.id.ShopId;
import app.laurel.base.text.Bilingual;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.Page;
import app.laurel.community.AskOutcome;
import app.laurel.community.Communities;
import app.laurel.community.MailAddress;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.shop.Shop;
import app.laurel.shop.ShopDesk;
import app.laurel.shop.ShopDesk.ShopOutcome;
import app.laurel.shop.Shops;
import app.laurel.shop.face.FaceRulings;
import app.laurel.shop.face.FaceRulings.TakeDownOutcome;
import app.laurel.shop.face.ShopFace;
import app.laurel.shop.face.ShopFaces;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shops of a community at the moderators' desk. A shop needs its website address before it can wear a badge. */
@Route(":community/desk/shops")
@PermitAll
class ShopsView extends Page implements ShopCard.Acts, FaceAtDesk.Acts {
    private static final long serialVersionUID = 1;

    private final transient CurrentAccount current;
    private final transient Communities communities;
    private final transient Members members;
    private final transient Shops shops;
    private final transient ShopDesk desk;
    private final transient OwnerWays owners;
    private final transient ShopFaces faces;
    private final transient FaceRulings rulings;
    private final transient Clock clock;

    /** Nine: a shop is written down for a year and owned, and what it shows of itself may be taken down. */
    ShopsView(
            CurrentAccount current,
            Communities communities,
            Members members,
            Shops shops,
            ShopDesk desk,
            OwnerWays owners,
            ShopFaces faces,
            FaceRulings rulings,
            Clock clock) {
        super("shop.desk.title");
        this.current = current;
        this.communities = communities;
        this.members = members;
        this.shops = shops;
        this.desk = desk;
        this.owners = owners;
        this.faces = faces;
        this.rulings = rulings;
        this.clock = clock;
    }

    @Override
    protected void show() {
        var all = shops.listOf(moderator().community());
        show(
                new H1(title()),
                new Paragraph(getTranslation("shop.desk.lead")),
                new ShopCard(null, List.of(), OwnerWays.Ways.NONE, this));
        var further = shops.furtherAddresses(moderator().community());
        var ways = owners.of(moderator(), communities.get(moderator().community()));
        var shown = faces.list(all.stream().map(Shop::id).toList());
        var tied = rulings.listTied(moderator());
        for (var shop : all) {
            var card = new ShopCard(shop, further.getOrDefault(shop.id(), List.of()), ways.apply(shop), this);
            var face = shown.getOrDefault(shop.id(), ShopFace.NONE);
            var acts = tied.contains(shop.id()) ? null : this;
            card.add(new FaceAtDesk(shop.id(), shop.name().in(language()), face, acts, this::show));
            getContent().add(card);
        }
    }

    @Override
    public TakeDownOutcome takeWordsDown(ShopId shop, String reason) {
        return rulings.takeWordsDown(moderator(), shop, reason);
    }

    @Override
    public TakeDownOutcome takeLogoDown(ShopId shop, String reason) {
        return rulings.takeLogoDown(moderator(), shop, reason);
    }

    @Override
    public ShopOutcome save(@Nullable Shop shop, Bilingual name, String domain) {
        var zone = communities.get(moderator().community()).zone();
        var year = shop == null ? LocalDate.now(clock.withZone(zone)).getYear() : shop.listedYear();
        var outcome = desk.save(moderator(), shop == null ? null : shop.id(), name, domain, year);
        if (outcome instanceof ShopOutcome.Saved) {
            Notices.done(getTranslation("shop.desk.saved", name.in(language())));
            show();
        }
        return outcome;
    }

    @Override
    public @Nullable String askToRename(ShopId shop, ShopOutcome.TakesTwo wanted, String reason) {
        var outcome = desk.askToRename(moderator(), shop, wanted, reason);
        if (!(outcome instanceof AskOutcome.Asked)) return getTranslation(outcome.key());
        Notices.done(getTranslation(outcome.key()));
        return null;
    }

    @Override
    public boolean offer(ShopId shop, String mail) {
        var found = MailAddress.parse(mail)
                .flatMap(address -> members.list(moderator(), address.value(), 0, 2).stream()
                        .filter(it -> it.mail().equals(address))
                        .findFirst());
        found.ifPresent(it -> {
            desk.offer(moderator(), shop, it.id());
            Notices.done(getTranslation("shop.desk.asked", it.displayName()));
            show();
        });
        return found.isPresent();
    }

    @Override
    public void takeBack(ShopId shop) {
        owners.takeBack(moderator(), shop);
        Notices.done(getTranslation("shop.desk.taken-back"));
        show();
    }

    /** Asked again for each act, because the role may have been taken away since the page was opened. */
    private Moderator moderator() {
        return current.moderator(slug());
    }
}
