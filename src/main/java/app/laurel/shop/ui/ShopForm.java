package app.laurel.shop.ui;

import app.laurel.base.id.ShopId;
import app.laurel.base.text.Bilingual;
import app.laurel.base.ui.ButtonKind;
import app.laurel.base.ui.FieldErrors;
import app.laurel.base.ui.Reader;
import app.laurel.base.ui.ReasonDialog;
import app.laurel.shop.NewShop;
import app.laurel.shop.Shop;
import app.laurel.shop.ShopDesk.ShopOutcome;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;

/** The names of a shop and its website address; without a shop, the form for a new one. */
final class ShopForm extends Div {
    private static final long serialVersionUID = 1;
    private static final int LONGEST_ADDRESS = 253;

    private final transient @Nullable Shop shop;
    private final transient Acts acts;
    private final transient Runnable saved;
    private final TextField ko = field("ko", NewShop.LONGEST_NAME);
    private final TextField en = field("en", NewShop.LONGEST_NAME);
    private final TextField domain = field("domain", LONGEST_ADDRESS);

    /** What is done with what the form holds. */
    interface Acts {
        ShopOutcome save(@Nullable Shop shop, Bilingual name, String domain);

        /** What is wrong with the reason; null where it is asked for. */
        @Nullable String askToRename(ShopId shop, ShopOutcome.TakesTwo wanted, String reason);
    }

    /** @param saved called once it is */
    ShopForm(@Nullable Shop shop, Acts acts, Runnable saved) {
        this.shop = shop;
        this.acts = acts;
        this.saved = saved;
        setClassName("laurel-fields");
        var title = shop == null ? getTranslation("shop.desk.new") : shop.name().in(Reader.language());
        var label = getTranslation("shop.desk.save");
        var save = new Button(label, click -> save());
        ButtonKind.PRIMARY.applyTo(save);
        save.setAriaLabel(label + ": " + title);
        domain.setHelperText(getTranslation("shop.desk.lead"));
        add(ko, en, domain, save);
        if (shop == null) return;
        ko.setValue(shop.name().ko());
        en.setValue(shop.name().en());
        domain.setValue(shop.domain() == null ? "" : shop.domain());
    }

    private void save() {
        FieldErrors.clear(ko, en, domain);
        switch (acts.save(shop, new Bilingual(ko.getValue(), en.getValue()), domain.getValue())) {
            case ShopOutcome.Saved _ -> saved.run();
            case ShopOutcome.TakesTwo wanted -> askFor(wanted);
            case ShopOutcome.NameMissing _ ->
                FieldErrors.at(ko.getValue().isBlank() ? ko : en, getTranslation("shop.desk.name-missing"));
            case ShopOutcome.NoOwnAddress(var because) ->
                FieldErrors.at(domain, because.words(it -> getTranslation(it, because.host())));
            case ShopOutcome.DomainTaken(var taken) ->
                FieldErrors.at(domain, getTranslation("shop.desk.domain-taken", taken));
        }
    }

    private void askFor(ShopOutcome.TakesTwo wanted) {
        if (shop == null) return;
        var id = shop.id();
        new ReasonDialog(getTranslation("shop.desk.takes-two"), reason -> acts.askToRename(id, wanted, reason)).open();
    }

    private TextField field(String key, int longest) {
        var field = new TextField(getTranslation("shop.desk." + key));
        field.setMaxLength(longest);
        return field;
    }
}
