package app.laurel.community.ui;

import app.laurel.base.text.Bilingual;
import app.laurel.base.text.PlainText;
import app.laurel.base.ui.FieldErrors;
import app.laurel.community.NewCommunity;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** What a community begins with. */
class FoundingForm extends Div {
    private static final long serialVersionUID = 1;
    private static final int NAME = 80;
    private static final int ABOUT = 500;

    private final TextField slug = new TextField(getTranslation("community.found.slug"));
    private final TextField nameKo = new TextField(getTranslation("community.found.name-ko"));
    private final TextField nameEn = new TextField(getTranslation("community.found.name-en"));
    private final TextArea aboutKo = new TextArea(getTranslation("community.found.about-ko"));
    private final TextArea aboutEn = new TextArea(getTranslation("community.found.about-en"));
    private final ComboBox<ZoneId> zone = new ComboBox<>(getTranslation("community.found.zone"));
    private final transient Predicate<NewCommunity> found;

    /** @param found begins the community; false when the name in addresses is taken */
    FoundingForm(Predicate<NewCommunity> found) {
        this.found = found;
        setClassName("laurel-form");
        slug.setHelperText(getTranslation("community.found.slug-help"));
        slug.setMaxLength(40);
        nameKo.setMaxLength(NAME);
        nameEn.setMaxLength(NAME);
        aboutKo.setMaxLength(ABOUT);
        aboutEn.setMaxLength(ABOUT);
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(it -> it.contains("/") && !it.startsWith("Etc/") && !it.startsWith("SystemV/"))
                .sorted(Comparator.naturalOrder())
                .map(ZoneId::of)
                .toList());
        zone.setValue(ZoneId.of("Asia/Seoul"));
        var button = new Button(getTranslation("community.found.found"), click -> submit());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(slug, zone, nameKo, nameEn, aboutKo, aboutEn, button);
    }

    private void submit() {
        var where = zone.getValue();
        var noName = getTranslation("community.found.no-name");
        var errors = new FieldErrors()
                .check(slug, NewCommunity.isSlug(slug.getValue()), getTranslation("community.found.no-slug"))
                .check(zone, where != null, "")
                .check(nameKo, isName(nameKo), noName)
                .check(nameEn, isName(nameEn), noName);
        if (errors.lead() || where == null) return;
        var names = new Bilingual(nameKo.getValue(), nameEn.getValue());
        var abouts = new Bilingual(aboutKo.getValue(), aboutEn.getValue());
        if (found.test(new NewCommunity(slug.getValue(), names, abouts, where))) {
            List.of(slug, nameKo, nameEn).forEach(TextField::clear);
            List.of(aboutKo, aboutEn).forEach(TextArea::clear);
        } else {
            FieldErrors.at(slug, getTranslation("community.found.taken"));
        }
    }

    private static boolean isName(TextField field) {
        return !PlainText.line(field.getValue(), NAME).isEmpty();
    }
}
