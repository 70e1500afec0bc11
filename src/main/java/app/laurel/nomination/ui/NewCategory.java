package app.laurel.nomination.ui;

import app.laurel.base.id.NomineeId;
import app.laurel.base.ui.FieldErrors;
import app.laurel.edition.CategoryDraft;
import app.laurel.edition.DraftProblem.Field;
import app.laurel.nomination.CategoryRulingOutcome;
import app.laurel.nomination.Nominee;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Map;

/** Asks how a category is called that is made out of another, and who goes there. */
final class NewCategory implements CategoryRulingDialog.Asked {
    private final TextField ko = WordFields.field("edition.form.name-ko", WordFields.NAME);
    private final TextField en = WordFields.field("edition.form.name-en", WordFields.NAME);
    private final TextField slug = WordFields.field("edition.categories.slug", WordFields.NAME);
    private final TextField aboutKo = WordFields.field("edition.categories.about-ko", WordFields.ABOUT);
    private final TextField aboutEn = WordFields.field("edition.categories.about-en", WordFields.ABOUT);
    private final CheckboxGroup<Nominee> who = new CheckboxGroup<>(I18NProvider.translate("nomination.category.who"));
    private final Rule rule;

    /** Makes it. */
    @FunctionalInterface
    interface Rule {
        CategoryRulingOutcome make(CategoryDraft.Words words, List<NomineeId> nominees, String reason);
    }

    NewCategory(List<Nominee> nominees, Rule rule) {
        this.rule = rule;
        en.setHelperText(I18NProvider.translate("edition.categories.name-en.help"));
        slug.setHelperText(I18NProvider.translate("edition.categories.slug.help"));
        slug.setWidthFull();
        who.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        who.setItems(nominees);
        who.setItemLabelGenerator(Nominee::name);
    }

    @Override
    public List<Component> fields() {
        return List.of(
                ko, en, new Div(slug), aboutKo, aboutEn, new Div(who)); // those in a frame have a line to themselves
    }

    @Override
    public CategoryRulingOutcome rule(String reason) {
        FieldErrors.clear(en, slug, aboutEn, who);
        var words = new CategoryDraft.Words(
                slug.getValue().strip(), WordFields.read(ko, en), WordFields.read(aboutKo, aboutEn));
        return rule.make(words, who.getValue().stream().map(Nominee::id).toList(), reason);
    }

    @Override
    public String show(CategoryRulingOutcome refusal) {
        if (refusal instanceof CategoryRulingOutcome.NobodyGoes) {
            FieldErrors.at(who, I18NProvider.translate("nomination.category.who.none"));
            return "";
        }
        return WordFields.show(refusal, Map.of(Field.NAME, en, Field.SLUG, slug, Field.ABOUT, aboutEn));
    }
}
