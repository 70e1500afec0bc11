package app.laurel.result.ui;

import app.laurel.base.id.CategoryId;
import app.laurel.edition.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/**
 * Counts categories one after the other on a thread of its own, so that leaving the page stops none, and one that is stopped, left
 * out or fails keeps none of the others back.
 */
final class CountBatch {
    private enum Turn {
        WAITS,
        CAME
    }

    private final ConcurrentMap<CategoryId, Turn> open = new ConcurrentHashMap<>();
    private final Future<List<CategoryOutcome>> outcomes;

    private CountBatch(Acting acting, List<Category> categories) {
        categories.forEach(it -> open.put(it.id(), Turn.WAITS));
        var by = acting.moderator().get();
        var counting = new FutureTask<List<CategoryOutcome>>(() -> {
            var counted = new ArrayList<CategoryOutcome>();
            for (var category : categories) {
                if (!open.replace(category.id(), Turn.WAITS, Turn.CAME)) continue;
                counted.add(new CategoryOutcome(category, CountThread.outcome(acting, by, category.id())));
                open.remove(category.id());
            }
            return counted;
        });
        outcomes = counting;
        Thread.ofVirtual().name("counts-" + acting.edition().id()).start(counting);
    }

    static CountBatch start(Acting acting, List<Category> categories) {
        return new CountBatch(acting, categories);
    }

    /** Whether it is to be counted, and is not yet. */
    boolean isToCount(CategoryId category) {
        return open.containsKey(category);
    }

    /** Counts the category not at all, if its turn has not come; false where it has, or where it is none of these. */
    boolean leaveOut(CategoryId category) {
        return open.remove(category, Turn.WAITS);
    }

    boolean isDone() {
        return outcomes.isDone();
    }

    /** What came of each that was not left out, once it is done. */
    List<CategoryOutcome> outcomes() {
        return outcomes.resultNow();
    }
}
