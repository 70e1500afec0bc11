package app.laurel.shop.ui;

import app.laurel.base.id.ShopId;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.Reader;
import app.laurel.shop.Shop;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.function.Consumer;

/** Which of a community's shops somebody means. */
final class ShopChoiceCard extends Card {
    private static final long serialVersionUID = 1;

    ShopChoiceCard(List<Shop> shops, Consumer<ShopId> act) {
        var choice = new ComboBox<Shop>(getTranslation("shop.ties.shop"));
        choice.setItems(shops);
        choice.setItemLabelGenerator(it -> it.name().in(Reader.language()));
        choice.addValueChangeListener(change -> {
            if (change.getValue() != null) act.accept(change.getValue().id());
        });
        add(new H2(getTranslation("shop.claim.which")), choice);
    }
}
