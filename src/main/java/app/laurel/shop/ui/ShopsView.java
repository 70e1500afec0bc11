package app.laurel.shop.ui;

import app.laurel.base.ui.DeskTable;
import app.laurel.base.ui.FormButton;
import app.laurel.base.ui.Page;
import app.laurel.community.Moderator;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.shop.ListedShop;
import app.laurel.shop.ShopList;
import app.laurel.shop.ShopsSought.Kind;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;

/** The shops of a community at the moderators' desk. A shop needs its website address before it can wear a badge. */
@Route(":community/desk/shops")
@PermitAll
class ShopsView extends Page {
    private static final long serialVersionUID = 1;

    private final transient CurrentAccount current;
    private final transient ShopList shops;
    private final transient ShopDetails details;
    private final transient ShopActsAtDesk.Services services;
    private @Nullable DeskTable<ListedShop, Kind> table;

    ShopsView(CurrentAccount current, ShopList shops, ShopDetails details, ShopActsAtDesk.Services services) {
        super("shop.desk.title");
        this.current = current;
        this.shops = shops;
        this.details = details;
        this.services = services;
    }

    @Override
    protected void show() {
        var acts = new ShopActsAtDesk(services, this::moderator, this::changed);
        var rows = new ShopTable(this::moderator, shops, it -> details.of(moderator(), it, acts));
        var form = new FormButton(getTranslation("shop.desk.new"), dialog -> new ShopForm(null, acts, dialog::close));
        var shown = rows.table().headed(title(), form).offering(acts.many());
        table = shown;
        show(shown);
        shown.refresh();
    }

    private void changed() {
        if (table != null) table.changed();
    }

    /** Asked again for each act, because the role may have been taken away since the page was opened. */
    private Moderator moderator() {
        return current.moderator(slug());
    }
}
