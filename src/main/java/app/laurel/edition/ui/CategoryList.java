package app.laurel.edition.ui;

import app.laurel.base.ui.ActDialog;
import app.laurel.base.ui.Reader;
import app.laurel.base.ui.Row;
import app.laurel.base.ui.Rows;
import app.laurel.community.Moderator;
import app.laurel.edition.CategoryDraft;
import app.laurel.edition.CategoryDrafting;
import app.laurel.edition.CategoryOutcome;
import app.laurel.edition.CategoryTerms;
import app.laurel.edition.Edition;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The categories of a year in their order, each with what can still be done with it. */
final class CategoryList extends Div {
    private static final long serialVersionUID = 1;

    private final transient CategoryDrafting drafting;
    private final transient Supplier<Moderator> by;
    private final transient Edition edition;
    private final transient Consumer<CategoryOutcome> done;

    CategoryList(CategoryDrafting drafting, Supplier<Moderator> by, Edition edition, Consumer<CategoryOutcome> done) {
        this.drafting = drafting;
        this.by = by;
        this.edition = edition;
        this.done = done;
        add(Rows.inOrder(edition.terms(), this::row));
    }

    private Row row(CategoryTerms terms) {
        var row = new Row(name(terms)).withNote(terms.slug());
        var about = terms.about().in(Reader.language());
        if (!about.isEmpty()) row.with(about);
        if (terms.hasRules()) row.withNote(text("has-own"));
        if (!drafting.isOpen(edition)) return row;
        return row.offering(
                act("edit", terms, () -> edit(terms)),
                act("up", terms, () -> done.accept(drafting.moveUp(by.get(), terms.id()))),
                act("remove", terms, () -> askToRemove(terms)));
    }

    private Button act(String act, CategoryTerms terms, Runnable does) {
        var button = new Button(text(act), click -> does.run());
        button.setAriaLabel(text(act + "-of", name(terms)));
        return button;
    }

    private void edit(CategoryTerms terms) {
        var dialog = new CategoryDialog(
                text("edit-of", name(terms)),
                CategoryDraft.of(terms),
                edition.rules(),
                draft -> drafting.change(by.get(), terms.id(), draft),
                done);
        dialog.open();
    }

    private void askToRemove(CategoryTerms terms) {
        Runnable remove = () -> done.accept(drafting.remove(by.get(), terms.id()));
        new ActDialog(text("remove"), text("remove.consequences", name(terms)), remove).open();
    }

    private static String name(CategoryTerms terms) {
        return terms.name().in(Reader.language());
    }

    private String text(String key, Object... arguments) {
        return getTranslation("edition.categories." + key, arguments);
    }
}
