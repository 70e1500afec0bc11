package app.laurel.ballot;

import app.laurel.base.id.CategoryId;
import app.laurel.base.id.EditionId;
import app.laurel.base.text.Language;
import app.laurel.edition.Edition;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Tells voters what came of a year, once its result is out, and before that when it comes; the results offer it. */
public interface AnnouncedResults {
    /** By category; none where no result stands, or what is stored of it is not what was signed. A category without a list has none. */
    Map<CategoryId, AnnouncedResult> of(EditionId edition, Language language);

    /** The moment at which the result is to come out, while it is waited for; empty where nobody may know one. */
    Optional<Instant> comesAt(Edition edition);
}
