package app.laurel.ballot;

import app.laurel.base.id.CategoryId;
import app.laurel.base.id.EditionId;
import app.laurel.base.text.Language;
import java.util.Map;

/** Tells voters what came of a year, once its result is out; the results offer it. */
@FunctionalInterface
public interface AnnouncedResults {
    /** By category; none where no result stands, or what is stored of it is not what was signed. A category without a list has none. */
    Map<CategoryId, AnnouncedResult> of(EditionId edition, Language language);
}
