package app.laurel.notification;

import app.laurel.edition.Edition;
import app.laurel.edition.Phase;
import app.laurel.nomination.Shortlists;
import app.laurel.result.ResultSteps;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** What waits for the moderators of a year now. What waits for a second person is a proposal, and mailed as one. */
@Component
class AwaitedSteps {
    private final Shortlists shortlists;
    private final ResultSteps results;
    private final Clock clock;

    AwaitedSteps(Shortlists shortlists, ResultSteps results, Clock clock) {
        this.shortlists = shortlists;
        this.results = results;
        this.clock = clock;
    }

    List<AwaitedStep> of(Edition edition) {
        var id = edition.id();
        if (edition.phaseAt(clock.instant()) == Phase.SHORTLISTING && !shortlists.areAllPublic(edition)) {
            var opens = edition.schedule().votingOpens();
            return List.of(new AwaitedStep(id, AwaitedStep.Kind.SHORTLIST, "", opens));
        }
        return results.list(edition).stream()
                .map(it ->
                        new AwaitedStep(id, AwaitedStep.Kind.valueOf(it.kind().name()), it.key(), it.date()))
                .toList();
    }
}
