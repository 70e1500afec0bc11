package app.laurel.result.ui;

import app.laurel.base.id.CategoryId;
import app.laurel.base.ui.Reader;
import app.laurel.edition.Category;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.H2;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The page of a year with several categories: how far each is, the figures of the one that was chosen, and the counts begun here. */
final class SeveralResult implements CategoriesSection.Counts {
    private final Supplier<Acting> acting;
    private final Consumer<List<CategoryOutcome>> told;
    private final List<CountBatch> batches = new ArrayList<>();
    private @Nullable CategoryId chosen;

    /**
     * A page on which nothing is chosen or begun.
     *
     * @param told takes what came of counts, once the page is shown again
     */
    SeveralResult(Supplier<Acting> acting, Consumer<List<CategoryOutcome>> told) {
        this.acting = acting;
        this.told = told;
    }

    /** Adds the categories, and the figures of the chosen one. */
    void addTo(HasComponents content, YearAtDesk year) {
        var by = acting.get();
        content.add(new CategoriesSection(by, year, this));
        if (chosen == null) return;
        var category = by.edition().category(chosen);
        var part = year.find(chosen);
        if (part == null) return;
        content.add(new H2(category.name().in(Reader.language())));
        by.findShut(chosen).map(ShutSection::new).ifPresent(content::add);
        content.add(new FigureSection(part, by.edition().publishedAt() == null));
    }

    @Override
    public void start(List<Category> categories) {
        batches.add(CountBatch.start(acting.get(), categories));
        acting.get().done().run();
    }

    @Override
    public boolean isToCount(CategoryId category) {
        return batches.stream().anyMatch(it -> it.isToCount(category));
    }

    @Override
    public void leaveOut(Category category) {
        var by = acting.get();
        // why: its turn may have come since the page was shown
        if (batches.stream().noneMatch(it -> it.leaveOut(category.id()))) by.cancel(category.id());
        by.done().run();
    }

    @Override
    public boolean isAnyToTell() {
        return !batches.isEmpty();
    }

    @Override
    public boolean tellDone() {
        var done = batches.stream().filter(CountBatch::isDone).toList();
        if (done.isEmpty()) return false;
        batches.removeAll(done);
        acting.get().done().run();
        told.accept(done.stream().flatMap(it -> it.outcomes().stream()).toList());
        return true;
    }

    @Override
    public void choose(Category category) {
        chosen = category.id();
        acting.get().done().run();
    }
}
