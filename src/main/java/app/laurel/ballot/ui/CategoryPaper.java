package app.laurel.ballot.ui;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What can be marked in one category, loaded when it is opened; or a sentence why not.
 *
 * @param shops in the voter's own order
 * @param texts words that read otherwise in this category
 * @param own which of the shops are the voter's own, in a sentence
 * @param closed whether voting has ended
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CategoryPaper(
        List<BallotOpening.Shop> shops,
        List<BallotOpening.Criterion> criteria,
        Map<String, String> texts,
        @Nullable String own,
        @Nullable String refused,
        boolean closed) {
    static CategoryPaper refused(String sentence, boolean closed) {
        return new CategoryPaper(List.of(), List.of(), Map.of(), null, sentence, closed);
    }
}
