package app.laurel.edition.ui;

import app.laurel.base.text.Bilingual;
import app.laurel.edition.Criterion;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One criterion in the form: its names, its weight, and the button that takes it out. */
final class CriterionRow extends Div {
    private static final long serialVersionUID = 1;

    private final TextField ko = new TextField(getTranslation("edition.form.criterion-ko"));
    private final TextField en = new TextField(getTranslation("edition.form.criterion-en"));
    private final IntegerField weight = new IntegerField(getTranslation("edition.form.weight"));

    CriterionRow(@Nullable Criterion criterion, Consumer<CriterionRow> out) {
        setClassName("laurel-fields");
        ko.setMaxLength(40);
        en.setMaxLength(40);
        weight.setMin(1);
        weight.setMax(100);
        weight.setStepButtonsVisible(true);
        if (criterion != null) {
            ko.setValue(criterion.name().ko());
            en.setValue(criterion.name().en());
            weight.setValue(criterion.weight());
        }
        add(ko, en, weight, new Button(getTranslation("edition.form.criterion-out"), click -> out.accept(this)));
    }

    Criterion read(int number) {
        var given = weight.getValue();
        return new Criterion(
                number, new Bilingual(ko.getValue().strip(), en.getValue().strip()), given == null ? 0 : given);
    }
}
