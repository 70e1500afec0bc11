package app.laurel.edition;

import app.laurel.base.id.CategoryId;
import app.laurel.base.id.EditionId;
import app.laurel.setback.Piece;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names pieces of batches that work through years, so that what is set aside is seen by the moderators of the year, too. */
@Component
@Transactional(readOnly = true)
public class EditionPieces {
    private final EditionDatesStore store;
    private final CategoryStore categories;

    EditionPieces(EditionDatesStore store, CategoryStore categories) {
        this.store = store;
        this.categories = categories;
    }

    /** What a batch does for this year, whether the year can be read or not. */
    public Piece of(String work, EditionId edition) {
        return of(work, edition, edition.object());
    }

    /** What a batch does for this category, whether it and its year can be read or not. */
    public Piece of(String work, CategoryId category) {
        return categories
                .findPlace(category)
                .map(it -> new Piece(
                        work, Category.object(it.edition(), it.number(), it.isOneOfSeveral()), it.community()))
                .orElseGet(() -> new Piece(work, "category/" + category, null));
    }

    /** As {@link #of(String, EditionId)}, where the batch does several things for one year. */
    public Piece of(String work, EditionId edition, String subject) {
        return new Piece(work, subject, store.findCommunity(edition).orElse(null));
    }
}
