package app.laurel.shop.ui;

import app.laurel.base.ui.DeskTable;
import app.laurel.base.ui.Reader;
import app.laurel.base.ui.TableRows;
import app.laurel.base.ui.TableSought;
import app.laurel.community.Moderator;
import app.laurel.shop.ListedShop;
import app.laurel.shop.ShopList;
import app.laurel.shop.ShopsSought;
import app.laurel.shop.ShopsSought.Kind;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The shops of a community as the table at the desk reads them.
 *
 * @param moderator asked again for each page
 */
record ShopTable(Supplier<Moderator> moderator, ShopList shops, Function<ListedShop, Component> details)
        implements TableRows<ListedShop, Kind> {
    /** The table of these, without rows yet. */
    DeskTable<ListedShop, Kind> table() {
        return new DeskTable<>("shop.desk", List.of(Kind.values()), this)
                .with("name", "9rem", this::name)
                .withAtDesk(
                        "domain",
                        "13rem",
                        it -> Objects.requireNonNullElse(it.shop().domain(), "–"))
                .with("state", "8rem", ShopTable::state);
    }

    @Override
    public int count(TableSought<Kind> sought) {
        return shops.count(moderator.get(), shops(sought));
    }

    @Override
    public List<ListedShop> list(TableSought<Kind> sought, int offset, int limit) {
        return shops.list(moderator.get(), shops(sought), offset, limit);
    }

    @Override
    public Optional<ListedShop> find(ListedShop row) {
        return shops.find(moderator.get(), row.shop().id());
    }

    @Override
    public Object id(ListedShop row) {
        return row.shop().id();
    }

    @Override
    public String name(ListedShop row) {
        return row.shop().name().in(Reader.language());
    }

    @Override
    public Component detail(ListedShop row) {
        return details.apply(row);
    }

    private static ShopsSought shops(TableSought<Kind> sought) {
        return new ShopsSought(sought.text(), sought.filter(), Reader.language());
    }

    /** What a moderator may have to do something about goes before what is settled. */
    private static String state(ListedShop row) {
        if (row.told()) return text("TOLD");
        if (row.owners() > 0) return I18NProvider.translate("shop.desk.owners", row.owners());
        return row.asked() > 0 ? text("ASKED") : "–";
    }

    private static String text(String filter) {
        return I18NProvider.translate("shop.desk.filter." + filter);
    }
}
