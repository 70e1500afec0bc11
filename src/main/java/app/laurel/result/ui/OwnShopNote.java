package app.laurel.result.ui;

import app.laurel.base.ui.Reader;
import app.laurel.shop.Shop;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;

/** Says why a moderator finds no button: a shop of theirs is in the running. */
final class OwnShopNote extends Paragraph {
    private static final long serialVersionUID = 1;

    OwnShopNote(List<Shop> own) {
        var names = own.stream().map(it -> it.name().in(Reader.language())).collect(Collectors.joining(", "));
        setText(getTranslation("result.desk.own-shop", names));
    }
}
