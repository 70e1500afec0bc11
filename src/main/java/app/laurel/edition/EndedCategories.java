package app.laurel.edition;

import app.laurel.base.change.Changes;
import app.laurel.base.change.Held;
import app.laurel.base.id.CategoryId;
import app.laurel.base.id.EditionId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The categories that rulings ended, as everybody reads them, from memory. Their addresses are never given to others. */
@Service
@Transactional(readOnly = true)
public class EndedCategories {
    private static final int MOST = 10_000;

    private final EndedCategoryStore store;
    private final Held<EditionId, List<EndedCategory>> held;

    EndedCategories(EndedCategoryStore store, Changes changes) {
        this.store = store;
        held = new Held<>(changes, MOST);
    }

    /** Those of a year, in the order of the rules. */
    public List<EndedCategory> list(EditionId year) {
        return held.get(year, it -> List.copyOf(store.list(it)));
    }

    /** The one of this address. */
    public Optional<EndedCategory> find(EditionId year, String slug) {
        return list(year).stream().filter(it -> it.slug().equals(slug)).findFirst();
    }

    /** Where its nominations are in the end: in a category of the year, or in one that was withdrawn, which may be itself. */
    public CategoryId follow(EditionId year, EndedCategory category) {
        return EndedCategory.follow(list(year), category.id());
    }
}
