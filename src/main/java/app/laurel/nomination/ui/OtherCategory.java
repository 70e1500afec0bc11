package app.laurel.nomination.ui;

import app.laurel.base.id.CategoryId;
import app.laurel.base.ui.FieldErrors;
import app.laurel.base.ui.Reader;
import app.laurel.edition.Category;
import app.laurel.nomination.CategoryRulingOutcome;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Asks into which other category nominations go. */
final class OtherCategory implements CategoryRulingDialog.Asked {
    private final ComboBox<Category> into = new ComboBox<>(I18NProvider.translate("nomination.category.into"));
    private final BiFunction<CategoryId, String, CategoryRulingOutcome> rule;

    /** @param rule takes the chosen category and the reason */
    OtherCategory(List<Category> others, BiFunction<CategoryId, String, CategoryRulingOutcome> rule) {
        this.rule = rule;
        var language = Reader.language();
        into.setItems(others);
        into.setItemLabelGenerator(it -> it.name().in(language));
        into.setRequiredIndicatorVisible(true);
        into.setWidthFull();
    }

    @Override
    public List<Component> fields() {
        return List.of(into);
    }

    @Override
    public @Nullable CategoryRulingOutcome rule(String reason) {
        into.setInvalid(false);
        if (into.getValue() != null) return rule.apply(into.getValue().id(), reason);
        FieldErrors.at(into, RulingWords.of(new CategoryRulingOutcome.SameCategory()));
        return null;
    }

    @Override
    public String show(CategoryRulingOutcome refusal) {
        var sentence = RulingWords.of(refusal);
        if (!(refusal instanceof CategoryRulingOutcome.SameCategory)) return sentence;
        FieldErrors.at(into, sentence);
        return "";
    }
}
