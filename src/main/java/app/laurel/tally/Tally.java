package app.laurel.tally;

import app.laurel.count.AwardCount;
import app.laurel.count.AwardTally;
import app.laurel.edition.Category;
import app.laurel.tally.document.PublishedRules;

/**
 * The count of one category, with all that its figures mean.
 *
 * @param published the frozen rules that it follows
 * @param box all ballots that were cast, those taken back included: they are blank
 * @param exclusions what a correction left out
 * @param tally what was collected on the way, to ask what other methods would have found
 */
public record Tally(
        Category category,
        PublishedRules published,
        BoxFigures box,
        AwardCount count,
        AwardTally tally,
        Exclusions exclusions) {}
