package app.laurel.shop.ui;

import app.laurel.base.Bilingual;
import app.laurel.base.Language;
import app.laurel.base.id.ShopId;
import app.laurel.shop.NewShop;
import app.laurel.shop.Shop;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** One shop: its names, its website address, and the member who is to speak for it. Without a shop it is the form for a new one. */
class ShopCard extends Composite<Section> {
    private static final long serialVersionUID = 1;
    private static final int LONGEST_ADDRESS = 253;

    ShopCard(@Nullable Shop shop, Saving saving, SerializableBiConsumer<ShopId, String> granting) {
        var title = shop == null ? getTranslation("shop.desk.new") : shop.name().in(Language.of(getLocale()));
        var ko = field("ko", shop == null ? "" : shop.name().ko(), NewShop.LONGEST_NAME);
        var en = field("en", shop == null ? "" : shop.name().en(), NewShop.LONGEST_NAME);
        var known = shop == null || shop.domain() == null ? "" : shop.domain();
        var domain = field("domain", known, LONGEST_ADDRESS);
        var save = new Button(
                getTranslation("shop.desk.save"),
                click -> saving.save(shop, new Bilingual(ko.getValue(), en.getValue()), domain.getValue()));
        save.setAriaLabel(getTranslation("shop.desk.save") + ": " + title);
        getContent().setClassName("laurel-card");
        getContent().add(new H2(title), fields(ko, en, domain, save));
        if (shop != null) getContent().add(owner(shop, title, granting));
    }

    private Div owner(Shop shop, String title, SerializableBiConsumer<ShopId, String> granting) {
        var mail = field("owner", "", LONGEST_ADDRESS);
        var grant = new Button(getTranslation("shop.desk.grant"), click -> granting.accept(shop.id(), mail.getValue()));
        grant.setAriaLabel(getTranslation("shop.desk.grant") + ": " + title);
        return fields(mail, grant);
    }

    private TextField field(String key, String value, int longest) {
        var field = new TextField(getTranslation("shop.desk." + key));
        field.setMaxLength(longest);
        field.setValue(value);
        return field;
    }

    private static Div fields(com.vaadin.flow.component.Component... parts) {
        var fields = new Div(parts);
        fields.setClassName("laurel-fields");
        return fields;
    }

    /** Takes what the card holds. */
    interface Saving extends Serializable {
        void save(@Nullable Shop shop, Bilingual name, String domain);
    }
}
