package app.laurel.demonstration;

import app.laurel.community.Communities;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.result.ResultSteps;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The years that a jump of the clock passes by: their result has a date, and on that date nothing signed lies there to come out. */
@Service
@Transactional(readOnly = true)
public class UncountedYears {
    private final Communities communities;
    private final Editions editions;
    private final ResultSteps results;

    UncountedYears(Communities communities, Editions editions, ResultSteps results) {
        this.communities = communities;
        this.editions = editions;
        this.results = results;
    }

    /** Those whose date of publication comes after one moment and not after the other, in all communities. */
    public List<Edition> between(Instant now, Instant then) {
        return communities.list().stream()
                .flatMap(it -> editions.listOf(it.id()).stream())
                .filter(it -> isDue(it, now, then) && !results.isSigned(it))
                .toList();
    }

    private static boolean isDue(Edition edition, Instant now, Instant then) {
        var date = edition.schedule().publishes();
        return date != null && edition.publishedAt() == null && date.isAfter(now) && !date.isAfter(then);
    }
}
