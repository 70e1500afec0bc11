package app.laurel.tally.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of STAR.
 *
 * @param kind what was compared, by the names of {@link app.laurel.count.star.StarStep.Kind}
 * @param scores pairs of shop and figure, highest first
 * @param chosen who goes on, or wins
 * @param tied whom the step could not part
 * @param seat which of several seats it helps to fill; absent where there is one
 */
public record SeatStep(
        String kind,
        List<List<Long>> scores,
        List<Integer> chosen,
        List<Integer> tied,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer seat) {
    /** Keeps its own copies. */
    public SeatStep {
        scores = List.copyOf(scores);
        chosen = List.copyOf(chosen);
        tied = List.copyOf(tied);
    }
}
