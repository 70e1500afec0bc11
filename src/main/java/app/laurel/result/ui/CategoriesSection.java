package app.laurel.result.ui;

import app.laurel.base.id.CategoryId;
import app.laurel.base.ui.Card;
import app.laurel.base.ui.Reader;
import app.laurel.base.ui.Row;
import app.laurel.base.ui.Rows;
import app.laurel.edition.Category;
import app.laurel.result.CountedPart;
import app.laurel.result.RunProgress;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The categories of a year, each with what it needs before the year can be signed, and with its count while that is going on. */
final class CategoriesSection extends Card {
    private static final long serialVersionUID = 1;
    private static final int POLL_MILLISECONDS = 400;

    private final transient Acting acting;
    private final transient YearAtDesk year;
    private final transient Counts counts;
    private final transient Map<CategoryId, RunLine> lines = new HashMap<>();
    private final transient Set<CategoryId> running;
    private @Nullable Registration polled;

    /** What the page does for this section. */
    interface Counts {
        /** Counts these, one after the other. */
        void start(List<Category> categories);

        /** Whether a category is to be counted by what was begun here, and is not yet. */
        boolean isToCount(CategoryId category);

        /** Does not count a category that waits for its turn. */
        void leaveOut(Category category);

        /** Whether something was begun here of which nobody was told yet what came of it. */
        boolean isAnyToTell();

        /** Tells what came of counts that are done by now; false if none is. */
        boolean tellDone();

        /** Shows the figures of a category. */
        void choose(Category category);
    }

    CategoriesSection(Acting acting, YearAtDesk year, Counts counts) {
        this.acting = acting;
        this.year = year;
        this.counts = counts;
        var runs = acting.listRuns();
        running = Set.copyOf(runs.keySet());
        add(new H2(getTranslation("result.desk.categories")));
        var idle = year.missing().stream().filter(it -> !isUnderWay(it)).toList();
        if (year.mayCount() && !idle.isEmpty()) add(countAll(idle));
        add(Rows.inOrder(acting.edition().categories(), this::row));
        runs.forEach(this::show);
    }

    private Div countAll(List<Category> idle) {
        var all = new Button(getTranslation("result.desk.categories.count", idle.size()), click -> counts.start(idle));
        all.addThemeVariants(ButtonVariant.PRIMARY);
        all.setDisableOnClick(true);
        var acts = new Div(all);
        acts.setClassName("laurel-acts");
        return acts;
    }

    private Row row(Category category) {
        var row = new Row(category.name().in(Reader.language()));
        if (running.contains(category.id())) return running(category, row);
        if (counts.isToCount(category.id())) return waiting(category, row);
        var part = year.find(category.id());
        return row.with(words(category, part)).offering(acts(category, part).toArray(Button[]::new));
    }

    private Row running(Category category, Row row) {
        var line = new RunLine(getTranslation("result.desk.category.count-of", name(category)));
        lines.put(category.id(), line);
        row.with(line);
        if (!acting.mayAct()) return row;
        var stop = new Button(getTranslation("result.desk.cancel"), click -> acting.cancel(category.id()));
        stop.setAriaLabel(getTranslation("result.desk.category.stop-of", name(category)));
        stop.setDisableOnClick(true);
        return row.offering(stop);
    }

    private Row waiting(Category category, Row row) {
        var later = act("result.desk.category.later", category, () -> counts.leaveOut(category));
        later.setDisableOnClick(true);
        return row.withNote(getTranslation("result.desk.category.waits")).offering(later);
    }

    private String words(Category category, @Nullable CountedPart part) {
        var isMissing = year.missing().contains(category);
        if (isMissing && part != null) return getTranslation("result.desk.category.again");
        if (isMissing) return missing(category);
        if (part == null) return getTranslation("result.desk.no-list");
        return CategoryWords.of(this::getTranslation, part, Reader.language());
    }

    private String missing(Category category) {
        return acting.findShut(category.id())
                .map(it -> getTranslation("result.desk.category.shut", it.ballots()))
                .orElseGet(() -> getTranslation("result.desk.category.open"));
    }

    private List<Button> acts(Category category, @Nullable CountedPart part) {
        var acts = new ArrayList<Button>();
        if (part != null) {
            acts.add(act("result.desk.category.figures", category, () -> counts.choose(category)));
        }
        if (year.mayCount() && (part != null || year.missing().contains(category))) {
            var key = part == null ? "result.desk.category.count" : "result.desk.category.recount";
            var count = act(key, category, () -> counts.start(List.of(category)));
            count.setDisableOnClick(true);
            acts.add(count);
        }
        return acts;
    }

    private Button act(String key, Category category, Runnable does) {
        var button = new Button(getTranslation(key), click -> does.run());
        button.setAriaLabel(getTranslation(key + "-of", name(category)));
        return button;
    }

    private static String name(Category category) {
        return category.name().in(Reader.language());
    }

    private boolean isUnderWay(Category category) {
        return running.contains(category.id()) || counts.isToCount(category.id());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        // why: what was begun here may be done already, and is still to be told
        if (running.isEmpty() && !counts.isAnyToTell()) return;
        event.getUI().setPollInterval(POLL_MILLISECONDS);
        polled = event.getUI().addPollListener(poll -> look());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (polled == null) return;
        event.getUI().setPollInterval(-1);
        polled.remove();
        polled = null;
    }

    /** Shows how far counts are; where one began or ended, the page is shown anew. */
    private void look() {
        if (counts.tellDone()) return;
        var runs = acting.listRuns();
        if (runs.keySet().equals(running)) runs.forEach(this::show);
        else acting.done().run();
    }

    private void show(CategoryId category, RunProgress run) {
        var line = lines.get(category);
        if (line != null) line.show(run);
    }
}
