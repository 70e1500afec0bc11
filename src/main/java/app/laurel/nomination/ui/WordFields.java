package app.laurel.nomination.ui;

import app.laurel.base.text.Bilingual;
import app.laurel.base.ui.FieldErrors;
import app.laurel.edition.DraftProblem.Field;
import app.laurel.nomination.CategoryRulingOutcome;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.Map;

/** Fields for the words by which people know a category, and what may be wrong with them. */
final class WordFields {
    static final int NAME = 40;
    static final int ABOUT = 300;

    private WordFields() {}

    static TextField field(String key, int longest) {
        var field = new TextField(I18NProvider.translate(key));
        field.setMaxLength(longest);
        return field;
    }

    static Bilingual read(TextField ko, TextField en) {
        return new Bilingual(ko.getValue().strip(), en.getValue().strip());
    }

    /** Puts each problem beside its field and leads to the first; answers what has no field among these. */
    static String show(CategoryRulingOutcome refusal, Map<Field, ? extends HasValidationProperties> fields) {
        if (!(refusal instanceof CategoryRulingOutcome.Refused(var problems))) return RulingWords.of(refusal);
        var errors = new FieldErrors();
        var others = new ArrayList<String>();
        for (var problem : problems) {
            var field = fields.get(problem.field());
            if (field == null) others.add(RulingWords.of(problem));
            else errors.check(field, false, RulingWords.of(problem));
        }
        errors.lead();
        return String.join(" ", others);
    }
}
