package app.laurel.shop.ui;

import app.laurel.base.id.ShopId;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.ClaimLinks;
import app.laurel.base.ui.LinkButton;
import app.laurel.base.ui.NextSteps;
import app.laurel.base.ui.Notices;
import app.laurel.base.ui.Page;
import app.laurel.base.ui.Row;
import app.laurel.base.ui.Rows;
import app.laurel.community.Member;
import app.laurel.community.signin.CurrentAccount;
import app.laurel.shop.Offers;
import app.laurel.shop.Shop;
import app.laurel.shop.Shops;
import app.laurel.shop.Tie;
import app.laurel.shop.Ties;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;

/** Where members say that they work for a shop: their marks for it are not counted, and moderators take no part in its years. */
@Route(":community/ties")
@PermitAll
class TiesView extends Page {
    private static final long serialVersionUID = 1;

    private final transient CurrentAccount current;
    private final transient Ties ties;
    private final transient Offers offers;
    private final transient Shops shops;
    private final transient Clock clock;
    private final ComboBox<Shop> choice = new ComboBox<>(getTranslation("shop.ties.shop"));

    TiesView(CurrentAccount current, Ties ties, Offers offers, Shops shops, Clock clock) {
        super("shop.ties.title");
        this.current = current;
        this.ties = ties;
        this.offers = offers;
        this.shops = shops;
        this.clock = clock;
        choice.setItemLabelGenerator(it -> it.name().in(language()));
    }

    @Override
    protected void show() {
        var mine = mine();
        choice.setItems(shops.listOf(member().community()));
        var fields = new Div(choice, new Button(getTranslation("shop.ties.declare"), click -> declare()));
        fields.setClassName("laurel-fields");
        show(
                new H1(title()),
                new Paragraph(getTranslation("shop.ties.about")),
                Rows.of(offers.listOf(member()), this::offer),
                new Card(getTranslation("shop.ties.new"), fields),
                Rows.of(mine, this::row),
                new NextSteps(new LinkButton(ClaimLinks.claim(slug()), getTranslation("shop.claim.title"))));
    }

    /** Asked again for each act, because the person may have left since the page was opened. */
    private Member member() {
        return current.member(slug());
    }

    private List<Tie> mine() {
        return ties.list(member().community(), clock.instant()).stream()
                .filter(it -> it.member().equals(member().id()))
                .toList();
    }

    private Row offer(Shop shop) {
        var name = shop.name().in(language());
        return new Row(name)
                .withNote(getTranslation("shop.ties.asked"))
                .offering(
                        new Button(getTranslation("shop.ties.accept"), click -> {
                            if (offers.accept(member(), shop.id()))
                                Notices.done(getTranslation("shop.ties.accepted", name));
                            show();
                        }),
                        new Button(getTranslation("shop.ties.decline"), click -> {
                            if (offers.decline(member(), shop.id()))
                                Notices.done(getTranslation("shop.ties.declined", name));
                            show();
                        }));
    }

    private Row row(Tie tie) {
        var row = new Row(shops.get(tie.shop()).name().in(language()))
                .with(getTranslation("shop.ties.kind." + tie.kind()));
        return tie.kind() == Tie.Kind.STAFF
                ? row.offering(new Button(getTranslation("shop.ties.end"), click -> end(tie.shop())))
                : row;
    }

    private void declare() {
        var chosen = choice.getValue();
        if (chosen == null) return;
        ties.declare(member(), chosen.id());
        Notices.done(getTranslation("shop.ties.declared"));
        show();
    }

    private void end(ShopId shop) {
        ties.end(member(), shop);
        Notices.inform(getTranslation("shop.ties.ended"));
        show();
    }
}
