package app.laurel.shop.ui;

import app.laurel.base.Bilingual;
import app.laurel.base.id.ShopId;
import app.laurel.base.ui.Notices;
import app.laurel.community.Communities;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.shop.Shop;
import app.laurel.shop.ShopDesk;
import app.laurel.shop.ShopOutcome;
import app.laurel.shop.Shops;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The shops of a community at the moderators' desk. A shop needs its website address before it can wear a badge. */
@Route(":community/desk/shops")
@PermitAll
class ShopsView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient CurrentAccount current;
    private final transient Communities communities;
    private final transient Members members;
    private final transient Shops shops;
    private final transient ShopDesk desk;
    private final transient Clock clock;
    private String slug = "";

    ShopsView(
            CurrentAccount current, Communities communities, Members members, Shops shops, ShopDesk desk, Clock clock) {
        this.current = current;
        this.communities = communities;
        this.members = members;
        this.shops = shops;
        this.desk = desk;
        this.clock = clock;
        getContent().setId("content");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        slug = event.getRouteParameters().get("community").orElse("");
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shop.desk.title") + " · Laurel";
    }

    /** Asked anew at every act: the role may be gone by now. */
    private Moderator moderator() {
        return current.moderator(slug);
    }

    private void refresh() {
        var all = shops.listOf(moderator().community());
        getContent().removeAll();
        getContent()
                .add(
                        new H1(getTranslation("shop.desk.title")),
                        new Paragraph(getTranslation("shop.desk.lead")),
                        new ShopCard(null, this::save, this::grant));
        all.forEach(it -> getContent().add(new ShopCard(it, this::save, this::grant)));
    }

    private void save(@Nullable Shop shop, Bilingual name, String domain) {
        var zone = communities.get(moderator().community()).zone();
        var year = shop == null ? LocalDate.now(clock.withZone(zone)).getYear() : shop.listedYear();
        switch (desk.save(moderator(), shop == null ? null : shop.id(), name, domain, year)) {
            case ShopOutcome.Saved saved -> {
                Notices.done(getTranslation("shop.desk.saved", name.in(app.laurel.base.Language.of(getLocale()))));
                refresh();
            }
            case ShopOutcome.NameMissing no -> Notices.problem(getTranslation("shop.desk.name-missing"));
            case ShopOutcome.NoDomain(var given) -> Notices.problem(getTranslation("shop.desk.no-domain", given));
            case ShopOutcome.DomainTaken(var domainTaken) ->
                Notices.problem(getTranslation("shop.desk.domain-taken", domainTaken));
        }
    }

    private void grant(ShopId shop, String mail) {
        var typed = mail.strip();
        var found = typed.isEmpty()
                ? java.util.Optional.<app.laurel.community.Person>empty()
                : members.list(moderator(), typed, 0, 2).stream()
                        .filter(it -> it.mail().value().equalsIgnoreCase(typed))
                        .findFirst();
        if (found.isEmpty()) {
            Notices.problem(getTranslation("shop.desk.no-member", typed));
            return;
        }
        desk.grant(moderator(), shop, found.get().id());
        Notices.done(getTranslation("shop.desk.granted", found.get().displayName()));
    }
}
