package app.laurel.nomination;

import app.laurel.base.id.CategoryId;
import app.laurel.edition.CategoryUse;
import org.springframework.stereotype.Component;

/** Keeps categories in which somebody was proposed or ruled on the list, which moderators may do before nominations open. */
@Component
class UsedCategories implements CategoryUse {
    private final NominationStore store;

    UsedCategories(NominationStore store) {
        this.store = store;
    }

    @Override
    public boolean isUsed(CategoryId category) {
        return store.hasNominees(category);
    }
}
