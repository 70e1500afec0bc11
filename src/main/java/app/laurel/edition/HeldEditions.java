package app.laurel.edition;

import app.laurel.base.change.Changes;
import app.laurel.base.change.Held;
import app.laurel.base.id.CategoryId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.EditionId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Editions as everybody reads them, from memory. Who changes one reads it behind its lock, from the store. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HeldEditions {
    /** A thousand communities in their tenth year; an edition with its rules document takes some 10 kB. */
    private static final int MOST = 10_000;

    private final EditionStore store;
    private final CategoryStore categories;
    private final Held<EditionId, Edition> editions;
    private final Held<CommunityId, List<Edition>> years;
    private final Held<CategoryId, EditionId> editionsOfCategories;

    HeldEditions(EditionStore store, CategoryStore categories, Changes changes) {
        this.store = store;
        this.categories = categories;
        this.editions = new Held<>(changes, MOST);
        this.years = new Held<>(changes, MOST);
        this.editionsOfCategories = new Held<>(changes, MOST);
    }

    Optional<Edition> find(EditionId id) {
        return editions.find(id, store::find);
    }

    /** The year that a category belongs to. */
    Optional<Edition> find(CategoryId id) {
        return editionsOfCategories.find(id, categories::findEdition).flatMap(this::find);
    }

    Optional<Edition> find(CommunityId community, int year) {
        return list(community).stream().filter(it -> it.year() == year).findFirst();
    }

    /** The latest year first. */
    List<Edition> list(CommunityId community) {
        return years.get(community, it -> List.copyOf(store.list(it)));
    }
}
