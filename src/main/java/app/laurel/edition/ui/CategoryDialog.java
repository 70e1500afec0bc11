package app.laurel.edition.ui;

import app.laurel.edition.CategoryDraft;
import app.laurel.edition.CategoryOutcome;
import app.laurel.edition.Rules;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;
import java.util.function.Function;

/** Asks for a category, and stays open with what is wrong as long as something is. */
final class CategoryDialog extends Dialog {
    private static final long serialVersionUID = 1;

    private final CategoryForm form;
    private final transient Function<CategoryDraft, CategoryOutcome> write;
    private final transient Consumer<CategoryOutcome> done;

    /**
     * Asks.
     *
     * @param title what is done
     * @param year what holds where the category has nothing of its own
     * @param done told what came of it, unless the form is to be mended
     */
    CategoryDialog(
            String title,
            CategoryDraft draft,
            Rules year,
            Function<CategoryDraft, CategoryOutcome> write,
            Consumer<CategoryOutcome> done) {
        this.write = write;
        this.done = done;
        form = new CategoryForm(draft, year);
        setHeaderTitle(title);
        add(form);
        var save = new Button(getTranslation("edition.categories.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("edition.cancel"), click -> close()), save);
    }

    private void save() {
        var outcome = write.apply(form.read());
        if (outcome instanceof CategoryOutcome.Refused(var problems)) {
            form.show(problems);
            return;
        }
        close();
        done.accept(outcome);
    }
}
