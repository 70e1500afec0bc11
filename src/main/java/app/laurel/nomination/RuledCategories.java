package app.laurel.nomination;

import app.laurel.base.change.Changes;
import app.laurel.base.change.Held;
import app.laurel.base.id.EditionId;
import app.laurel.edition.CategoryHistory;
import app.laurel.edition.Edition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows whether moderators ruled on categories of a year, from memory: public pages ask it. */
@Component
@Transactional(readOnly = true)
class RuledCategories implements CategoryHistory {
    private static final int HELD = 10_000;

    private final CategoryRulingStore store;
    private final Held<EditionId, Boolean> held;

    RuledCategories(CategoryRulingStore store, Changes changes) {
        this.store = store;
        held = new Held<>(changes, HELD);
    }

    /** Where no category has a name, the only one was never one of several. */
    @Override
    public boolean exists(Edition year) {
        return year.namesCategories() && held.get(year.id(), store::exists);
    }
}
