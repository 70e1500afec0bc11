package app.laurel.nomination.ui;

import app.laurel.base.text.Bilingual;
import app.laurel.edition.DraftProblem.Field;
import app.laurel.nomination.CategoryRulingOutcome;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Asks for another name in both languages, beginning with the one that the category has. */
final class NewName implements CategoryRulingDialog.Asked {
    private final TextField ko = WordFields.field("edition.form.name-ko", WordFields.NAME);
    private final TextField en = WordFields.field("edition.form.name-en", WordFields.NAME);
    private final BiFunction<Bilingual, String, CategoryRulingOutcome> rule;

    /** @param rule takes the name and the reason */
    NewName(Bilingual name, BiFunction<Bilingual, String, CategoryRulingOutcome> rule) {
        this.rule = rule;
        ko.setValue(name.ko());
        en.setValue(name.en());
    }

    @Override
    public List<Component> fields() {
        return List.of(ko, en);
    }

    @Override
    public CategoryRulingOutcome rule(String reason) {
        en.setInvalid(false);
        return rule.apply(WordFields.read(ko, en), reason);
    }

    @Override
    public String show(CategoryRulingOutcome refusal) {
        return WordFields.show(refusal, Map.of(Field.NAME, en));
    }
}
