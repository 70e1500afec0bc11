package app.laurel.result;

import app.laurel.tally.document.ResultDocument;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is stored of one count.
 *
 * @param changed voters who changed their ballot before the close; null where too few count for any figure
 * @param ballots without any where too few count to be shown
 * @param report null where too few count for one
 */
record StoredCount(
        ResultDocument document,
        @Nullable Long changed,
        BallotsArchive ballots,
        @Nullable ResultReport report) {}
