package app.laurel.result;

import app.laurel.tally.document.ResultDocument;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one count leaves behind.
 *
 * @param changed voters who changed their ballot before the close
 * @param ballots null where too few count to be shown
 * @param report null where too few count for one
 */
record Kept(
        ResultDocument document,
        long changed,
        @Nullable BallotsArchive ballots,
        @Nullable ResultReport report) {}
