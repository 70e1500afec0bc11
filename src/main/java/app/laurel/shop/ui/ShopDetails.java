package app.laurel.shop.ui;

import app.laurel.base.ui.Reader;
import app.laurel.community.Communities;
import app.laurel.community.Moderator;
import app.laurel.shop.ListedShop;
import app.laurel.shop.Shops;
import app.laurel.shop.face.FaceRulings;
import app.laurel.shop.face.ShopFaces;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.springframework.stereotype.Component;

/** What stands beside the table of shops: the form of one, who speaks for it, and what it shows of itself. */
@Component
class ShopDetails {
    private final Communities communities;
    private final Shops shops;
    private final OwnerWays owners;
    private final ShopFaces faces;
    private final FaceRulings rulings;

    ShopDetails(Communities communities, Shops shops, OwnerWays owners, ShopFaces faces, FaceRulings rulings) {
        this.communities = communities;
        this.shops = shops;
        this.owners = owners;
        this.faces = faces;
        this.rulings = rulings;
    }

    Div of(Moderator by, ListedShop listed, ShopActsAtDesk acts) {
        var shop = listed.shop();
        var detail = new Div(new ShopForm(shop, acts, () -> {})); // the act itself shows the shop again
        var further = shops.furtherAddresses(by.community()).getOrDefault(shop.id(), List.of());
        if (!further.isEmpty())
            detail.add(new Paragraph(detail.getTranslation("shop.desk.further", String.join(", ", further))));
        detail.add(new OwnerPart(shop, owners.of(by, communities.get(by.community()), listed), acts));
        var ruling = rulings.listTied(by).contains(shop.id()) ? null : acts;
        var name = shop.name().in(Reader.language());
        detail.add(new FaceAtDesk(shop.id(), name, faces.find(shop.id()), ruling, acts.changed()));
        return detail;
    }
}
