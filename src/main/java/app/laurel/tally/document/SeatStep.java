package app.laurel.tally.document;

import app.laurel.count.star.StarStep.Kind;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of STAR.
 *
 * @param kind what was compared
 * @param scores the figure of each shop, highest first
 * @param chosen who goes on, or wins
 * @param tied whom the step could not part
 * @param seat which of several seats it helps to fill; absent where there is one
 */
public record SeatStep(
        Kind kind,
        List<ShopFigure> scores,
        List<Integer> chosen,
        List<Integer> tied,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer seat) {
    public SeatStep {
        scores = List.copyOf(scores);
        chosen = List.copyOf(chosen);
        tied = List.copyOf(tied);
    }
}
