package app.laurel.edition;

import app.laurel.base.id.EditionId;
import app.laurel.setback.Piece;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names pieces of batches that work through years, so that what is set aside is seen by the moderators of the year, too. */
@Component
@Transactional(readOnly = true)
public class EditionPieces {
    private final EditionDatesStore store;

    EditionPieces(EditionDatesStore store) {
        this.store = store;
    }

    /** What a batch does for this year, whether the year can be read or not. */
    public Piece of(String work, EditionId edition) {
        return of(work, edition, edition.object());
    }

    /** As {@link #of(String, EditionId)}, where the batch does several things for one year. */
    public Piece of(String work, EditionId edition, String subject) {
        return new Piece(work, subject, store.findCommunity(edition).orElse(null));
    }
}
