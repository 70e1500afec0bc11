package app.laurel.shop.ui;

import app.laurel.base.id.ShopId;
import app.laurel.base.text.Language;
import app.laurel.base.ui.CopyBox;
import app.laurel.base.ui.FieldErrors;
import app.laurel.base.ui.Reader;
import app.laurel.shop.Shop;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Function;

/** The member who is to speak for a shop: asked for, waited for, taken back; and a text to send a shop that has nobody. */
final class OwnerPart extends Div {
    private static final long serialVersionUID = 1;
    private static final int LONGEST_ADDRESS = 253;

    private final transient Shop shop;
    private final transient Acts acts;
    private final TextField owner = new TextField(getTranslation("shop.desk.owner"));

    /** What is done about who speaks for a shop. */
    interface Acts {
        /** False where no member has that mail address. */
        boolean offer(ShopId shop, String mail);

        /** Takes back what nobody has answered. */
        void takeBack(ShopId shop);
    }

    OwnerPart(Shop shop, OwnerWays.Ways ways, Acts acts) {
        this.shop = shop;
        this.acts = acts;
        owner.setMaxLength(LONGEST_ADDRESS);
        var fields = new Div(owner, button("offer", this::offer));
        fields.setClassName("laurel-fields");
        add(fields);
        if (!ways.waiting().isEmpty()) {
            add(
                    new Paragraph(getTranslation("shop.desk.waiting", String.join(", ", ways.waiting()))),
                    button("take-back", () -> acts.takeBack(shop.id())));
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

    private void offer() {
        var typed = owner.getValue().strip();
        FieldErrors.at(owner, acts.offer(shop.id(), typed) ? null : getTranslation("shop.desk.no-member", typed));
    }

    private Button button(String key, Runnable act) {
        var label = getTranslation("shop.desk." + key);
        var button = new Button(label, click -> act.run());
        button.setAriaLabel(label + ": " + shop.name().in(Reader.language()));
        return button;
    }
}
