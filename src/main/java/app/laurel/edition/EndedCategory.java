package app.laurel.edition;

import app.laurel.base.id.CategoryId;
import app.laurel.base.text.Bilingual;
import java.util.List;
import java.util.Optional;

/**
 * A category that a ruling ended while nominations were open or the list was made.
 *
 * @param into the category that took its nominations; empty where it was withdrawn, and keeps them
 */
public record EndedCategory(CategoryId id, String slug, Bilingual name, Optional<CategoryId> into) {
    /** Whether it gives no award and went nowhere: that can be undone. */
    public boolean isWithdrawn() {
        return into.isEmpty();
    }

    /** The last of those that a category was merged into one after the other, which may have been withdrawn; itself, if into none. */
    static CategoryId follow(List<EndedCategory> gone, CategoryId id) {
        return gone.stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .flatMap(EndedCategory::into)
                .map(next -> follow(gone, next)) // ends: into an ended category none is merged
                .orElse(id);
    }
}
