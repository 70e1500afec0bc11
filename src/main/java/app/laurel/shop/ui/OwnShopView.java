package app.laurel.shop.ui;

import app.laurel.base.id.ShopId;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.ClaimLinks;
import app.laurel.base.ui.EmptyState;
import app.laurel.base.ui.LinkButton;
import app.laurel.base.ui.Links;
import app.laurel.base.ui.NextSteps;
import app.laurel.base.ui.Page;
import app.laurel.community.Member;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.shop.OwnedShops;
import app.laurel.shop.Shop;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** A shop for those who speak for it: how it shows itself, what members measured, and who else speaks for it. */
@Route(":community/shop/:shop([1-9][0-9]{0,8})")
@PermitAll
class OwnShopView extends Page {
    private static final long serialVersionUID = 1;

    private final transient CurrentAccount current;
    private final transient FaceCalls calls;
    private final transient OwnedShops own;
    private transient ShopId shop = new ShopId(0);

    OwnShopView(CurrentAccount current, FaceCalls calls, OwnedShops own) {
        super("shop.face.title");
        this.current = current;
        this.calls = calls;
        this.own = own;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        shop = new ShopId(event.getRouteParameters().getInteger("shop").orElseThrow());
        show();
    }

    @Override
    protected void show() {
        calls.find(member(), shop).ifPresentOrElse(this::show, this::showOthers);
    }

    /** Nobody else is told more than that the page is not theirs. */
    private void showOthers() {
        var claim = new LinkButton(ClaimLinks.claim(slug()), getTranslation("shop.claim.title"));
        show(new H1(title()), new EmptyState(getTranslation("shop.face.not-yours")), new NextSteps(claim));
    }

    private void show(Shop mine) {
        show(
                new H1(mine.name().in(language())),
                new LogoCard(calls, this::member, mine, this::show),
                new WordsCard(calls, this::member, mine),
                figures(mine),
                new OwnShopCard(own, this::member, mine, this::show));
    }

    /** The figures are those that everybody sees: how many rated, and never who. */
    private Card figures(Shop mine) {
        var title = getTranslation("shop.face.figures");
        var studio = new LinkButton(Links.studio(slug()), getTranslation("shop.claim.studio"));
        if (!calls.isMeasured(mine))
            return new Card(title, new Paragraph(getTranslation("shop.face.figures.none")), new NextSteps(studio));
        var page = "/" + language().tag() + mine.path(slug());
        return new Card(
                title,
                new Paragraph(getTranslation("shop.face.figures.text")),
                new NextSteps(LinkButton.outside(page, getTranslation("shop.face.figures.way")), studio));
    }

    /** Asked again for each act, because the person may have left since the page was opened. */
    private Member member() {
        return current.member(slug());
    }
}
