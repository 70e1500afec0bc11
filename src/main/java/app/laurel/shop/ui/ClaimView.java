package app.laurel.shop.ui;

import app.laurel.base.id.ShopId;
import app.laurel.base.ui.Alert;
import app.laurel.base.ui.ClaimLinks;
import app.laurel.base.ui.EmptyState;
import app.laurel.base.ui.LinkButton;
import app.laurel.base.ui.Links;
import app.laurel.base.ui.NextSteps;
import app.laurel.base.ui.Page;
import app.laurel.community.Communities;
import app.laurel.community.Member;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.ratelimit.RefusalWords;
import app.laurel.shop.ClaimWay;
import app.laurel.shop.Invitations;
import app.laurel.shop.OwnedShops;
import app.laurel.shop.OwnerWords;
import app.laurel.shop.Shop;
import app.laurel.shop.ShopAddress;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/** Where a member proves to speak for a shop: a way, one thing to copy, and whether it was found. */
@Route(":community/claim/:shop?([1-9][0-9]{0,8})")
@PermitAll
class ClaimView extends Page {
    private static final long serialVersionUID = 1;

    private final transient CurrentAccount current;
    private final transient Communities communities;
    private final transient ClaimCalls calls;
    private final transient OwnedShops own;
    private final transient Invitations invitations;
    private final transient OwnerWords words;
    private final transient RefusalWords refusals;
    private transient @Nullable ShopId chosen;

    /** Seven: whose shop it is, is claimed here, shared, told of and left. */
    ClaimView(
            CurrentAccount current,
            Communities communities,
            ClaimCalls calls,
            OwnedShops own,
            Invitations invitations,
            OwnerWords words,
            RefusalWords refusals) {
        super("shop.claim.title");
        this.current = current;
        this.communities = communities;
        this.calls = calls;
        this.own = own;
        this.invitations = invitations;
        this.words = words;
        this.refusals = refusals;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        chosen = event.getRouteParameters().getInteger("shop").map(ShopId::new).orElse(null);
        show();
    }

    @Override
    protected void show() {
        if (chosen == null) showChoice();
        else show(calls.shop(member(), chosen));
    }

    private void showChoice() {
        show(
                new H1(title()),
                new Paragraph(getTranslation("shop.claim.lead")),
                new ShopChoiceCard(
                        calls.shops(member()),
                        it -> UI.getCurrent().navigate(ClaimLinks.claim(slug(), it.toString()))));
    }

    private void show(Shop shop) {
        var name = shop.name().in(language());
        show(new H1(getTranslation("shop.claim.of", name)));
        var zone = communities.get(shop.community()).zone();
        if (calls.isOwner(member(), shop.id())) {
            getContent()
                    .add(
                            new Paragraph(getTranslation("shop.claim.outcome.owner-already")),
                            new NextSteps(
                                    new LinkButton(Links.studio(slug()), getTranslation("shop.claim.studio")),
                                    new LinkButton(
                                            ClaimLinks.own(slug(), shop.id().toString()),
                                            getTranslation("shop.face.way", name))),
                            new OwnerWordCard(words, this::member, shop, this::show),
                            new InviteCard(invitations, refusals, this::member, shop, zone),
                            new OwnShopCard(own, this::member, shop, this::show));
            var words = calls.missing(member(), shop.id(), zone, language());
            if (words.isEmpty()) return;
            getContent().add(new Alert(words));
        }
        if (ClaimWay.of(ShopAddress.read(shop.domain() == null ? "" : shop.domain()))
                .isEmpty()) {
            getContent().add(new EmptyState(getTranslation("shop.claim.no-address")));
            return;
        }
        getContent()
                .add(
                        new Paragraph(getTranslation("shop.claim.lead")),
                        new ClaimPanel(calls, this::member, shop, zone, this::show));
    }

    /** Asked again for each act, because the person may have left since the page was opened. */
    private Member member() {
        return current.member(slug());
    }
}
