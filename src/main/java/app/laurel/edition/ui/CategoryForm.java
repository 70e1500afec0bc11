package app.laurel.edition.ui;

import app.laurel.base.text.Bilingual;
import app.laurel.base.ui.Alert;
import app.laurel.base.ui.FieldErrors;
import app.laurel.edition.CategoryDraft;
import app.laurel.edition.DraftProblem;
import app.laurel.edition.DraftProblem.Field;
import app.laurel.edition.Rules;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A category as fields: how people know it, and what it has of its own. */
final class CategoryForm extends Div {
    private static final long serialVersionUID = 1;

    private final TextField ko = text("edition.form.name-ko", 40);
    private final TextField en = text("edition.form.name-en", 40);
    private final TextField slug = text("edition.categories.slug", 40);
    private final TextField aboutKo = text("edition.categories.about-ko", 300);
    private final TextField aboutEn = text("edition.categories.about-en", 300);
    private final OwnRulesFields own;
    private final Alert problem = new Alert();

    CategoryForm(CategoryDraft draft, Rules year) {
        own = new OwnRulesFields(draft.own(), year);
        var words = draft.words();
        ko.setValue(words.name().ko());
        en.setValue(words.name().en());
        slug.setValue(words.slug());
        aboutKo.setValue(words.about().ko());
        aboutEn.setValue(words.about().en());
        en.setHelperText(getTranslation("edition.categories.name-en.help"));
        slug.setHelperText(getTranslation("edition.categories.slug.help"));
        en.addValueChangeListener(name -> {
            if (slug.isEmpty()) slug.setValue(address(name.getValue()));
        });
        var fields = new Div(ko, en, slug, aboutKo, aboutEn);
        fields.setClassName("laurel-fields");
        add(fields, own, problem);
    }

    CategoryDraft read() {
        var words = new CategoryDraft.Words(slug.getValue().strip(), name(ko, en), name(aboutKo, aboutEn));
        return new CategoryDraft(words, own.read());
    }

    /** Puts each problem at its field and leads to the first; what has no field here stands below them. */
    void show(List<DraftProblem> problems) {
        var fields = fields();
        fields.values().forEach(FieldErrors::clear);
        var errors = new FieldErrors();
        var ofCriteria = new ArrayList<String>();
        var others = new ArrayList<String>();
        for (var it : problems) {
            var sentence = getTranslation(it.reasonKey(), it.arguments().toArray());
            var field = fields.get(it.field());
            if (field != null) errors.check(field, false, sentence);
            else if (it.field() == Field.CRITERIA) ofCriteria.add(sentence);
            else others.add(sentence);
        }
        own.showOfCriteria(String.join(" ", ofCriteria));
        problem.show(String.join(" ", others));
        errors.lead();
    }

    private Map<Field, HasValidationProperties> fields() {
        var fields = new EnumMap<Field, HasValidationProperties>(Field.class);
        fields.put(Field.NAME, en);
        fields.put(Field.ABOUT, aboutEn);
        fields.put(Field.SLUG, slug);
        fields.putAll(own.byProblem());
        return fields;
    }

    /** A name as it could stand in an address. */
    private static String address(String name) {
        var letters = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return letters.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private static Bilingual name(TextField ko, TextField en) {
        return new Bilingual(ko.getValue().strip(), en.getValue().strip());
    }

    private TextField text(String key, int longest) {
        var field = new TextField(getTranslation(key));
        field.setMaxLength(longest);
        return field;
    }
}
