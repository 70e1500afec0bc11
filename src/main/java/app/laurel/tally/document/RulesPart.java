package app.laurel.tally.document;

import app.laurel.count.FinalMethod;
import app.laurel.count.majority.MissingPolicy;
import app.laurel.count.pairs.Unrated;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * How a count was done; in {@code result.json} these stand among the other keys of the document.
 *
 * @param method what decided the award
 * @param profile which reading of the method's tie rules was followed, where there are several; otherwise empty
 * @param shrink m of the shrunk average
 * @param favouritePercent what favourites decide in votes and marks
 * @param unrated what an unrated shop means to methods that compare pairs
 * @param quorum ratings that a shop needed for a place
 * @param minimumShops shops that a ballot had to rate in full to be valid
 * @param topMark the best mark of the scale, which begins at 1
 * @param missing what majority judgment made of missing ratings; absent where they say nothing, as in every document from
 *     before there was a choice
 * @param seats how many equal winners STAR had to find; absent where it is one, as it always was
 */
public record RulesPart(
        FinalMethod method,
        String profile,
        int shrink,
        int favouritePercent,
        Unrated unrated,
        long quorum,
        int minimumShops,
        int topMark,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable MissingPolicy missing,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer seats) {
    /** Whether a ballot that does not rate a shop is counted for it all the same, with a mark that the rules say. */
    public boolean fillsIn() {
        return missing != null && missing.fillsIn();
    }
}
