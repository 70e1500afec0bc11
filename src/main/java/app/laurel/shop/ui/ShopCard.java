package app.laurel.shop.ui;

import app.laurel.base.id.ShopId;
import app.laurel.base.text.Bilingual;
import app.laurel.base.text.Language;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.CopyBox;
import app.laurel.base.ui.FieldErrors;
import app.laurel.base.ui.Reader;
import app.laurel.base.ui.ReasonDialog;
import app.laurel.shop.NewShop;
import app.laurel.shop.Shop;
import app.laurel.shop.ShopDesk.ShopOutcome;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One shop: its names, its website address, and the member who is to speak for it. Without a shop it is the form for a new one. */
final class ShopCard extends Card {
    private static final long serialVersionUID = 1;
    private static final int LONGEST_ADDRESS = 253;

    private final transient @Nullable Shop shop;
    private final transient Acts acts;
    private final TextField ko = field("ko", NewShop.LONGEST_NAME);
    private final TextField en = field("en", NewShop.LONGEST_NAME);
    private final TextField domain = field("domain", LONGEST_ADDRESS);
    private final TextField owner = field("owner", LONGEST_ADDRESS);

    /** What can be done with a shop. */
    interface Acts {
        ShopOutcome save(@Nullable Shop shop, Bilingual name, String domain);

        /** What is wrong with the reason; null where it is asked for. */
        @Nullable String askToRename(ShopId shop, ShopOutcome.TakesTwo wanted, String reason);

        /** False where no member has that mail address. */
        boolean offer(ShopId shop, String mail);

        /** Takes back what nobody has answered. */
        void takeBack(ShopId shop);
    }

    /**
     * @param further addresses that a ruling found to be the shop's too
     * @param ways to somebody who speaks for it
     */
    ShopCard(@Nullable Shop shop, List<String> further, OwnerWays.Ways ways, Acts acts) {
        this.shop = shop;
        this.acts = acts;
        var title = shop == null ? getTranslation("shop.desk.new") : shop.name().in(Reader.language());
        add(new H2(title), fields(ko, en, domain, button("save", title, this::save)));
        if (shop == null) return;
        ko.setValue(shop.name().ko());
        en.setValue(shop.name().en());
        domain.setValue(shop.domain() == null ? "" : shop.domain());
        if (!further.isEmpty()) add(new Paragraph(getTranslation("shop.desk.further", String.join(", ", further))));
        add(fields(owner, button("offer", title, () -> offer(shop.id()))));
        if (!ways.waiting().isEmpty()) {
            add(
                    new Paragraph(getTranslation("shop.desk.waiting", String.join(", ", ways.waiting()))),
                    button("take-back", title, () -> acts.takeBack(shop.id())));
        }
        if (ways.letter() != null) add(letters(ways.letter()));
    }

    /** In both languages, once they are looked at. */
    private Details letters(Function<Language, String> letter) {
        var details = new Details(getTranslation("shop.letter.title"));
        details.addOpenedChangeListener(change -> {
            details.removeAll();
            if (!change.isOpened()) return;
            for (var language : Language.values()) details.add(letter(language, letter.apply(language)));
        });
        return details;
    }

    private CopyBox letter(Language language, String text) {
        return new CopyBox(
                language.locale().getDisplayLanguage(language.locale()),
                getTranslation("shop.letter.help"),
                text,
                getTranslation("shop.letter.copied"));
    }

    private void save() {
        FieldErrors.clear(ko, en, domain);
        switch (acts.save(shop, new Bilingual(ko.getValue(), en.getValue()), domain.getValue())) {
            case ShopOutcome.Saved _ -> {} // the view shows all shops again
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

    private void offer(ShopId id) {
        var typed = owner.getValue().strip();
        FieldErrors.at(owner, acts.offer(id, typed) ? null : getTranslation("shop.desk.no-member", typed));
    }

    private Button button(String key, String title, Runnable act) {
        var button = new Button(getTranslation("shop.desk." + key), click -> act.run());
        button.setAriaLabel(getTranslation("shop.desk." + key) + ": " + title);
        return button;
    }

    private TextField field(String key, int longest) {
        var field = new TextField(getTranslation("shop.desk." + key));
        field.setMaxLength(longest);
        return field;
    }

    private static Div fields(Component... parts) {
        var fields = new Div(parts);
        fields.setClassName("laurel-fields");
        return fields;
    }
}
