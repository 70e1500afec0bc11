package app.laurel.notification;

import app.laurel.base.id.CommunityId;
import app.laurel.base.id.EditionId;
import app.laurel.community.Communities;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has the moderators mailed of each step that waits for them, once. The first goes out at once; what comes up within the hour after
 * it waits for the hour's end and goes out together, unless it is done by then.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StepNews {
    static final Duration PAUSE = Duration.ofHours(1);

    private final StepStore store;
    private final AwaitedSteps awaited;
    private final StepMail mail;
    private final Editions editions;
    private final Communities communities;
    private final Clock clock;

    StepNews(
            StepStore store,
            AwaitedSteps awaited,
            StepMail mail,
            Editions editions,
            Communities communities,
            Clock clock) {
        this.store = store;
        this.awaited = awaited;
        this.mail = mail;
        this.editions = editions;
        this.communities = communities;
        this.clock = clock;
    }

    /** Notes what waits in a year now. */
    void note(Edition edition) {
        for (var step : awaited.of(edition)) store.note(edition.community(), step, clock.instant());
    }

    /** Where there is something to be written now. */
    List<CommunityId> listDue() {
        return store.listUnmailed(clock.instant().minus(PAUSE));
    }

    /** Writes to the moderators of a community what was noted and waits still. */
    void write(CommunityId community) {
        var steps = store.listUnmailed(community).stream()
                .flatMap(it -> taken(it).stream())
                .toList();
        if (!steps.isEmpty()) mail.write(communities.get(community), steps);
    }

    private List<AwaitedStep> taken(EditionId edition) {
        var now = clock.instant();
        var steps = awaited.of(editions.get(edition)).stream()
                .filter(it -> store.take(it, now))
                .toList();
        store.forgetUnmailed(edition);
        return steps;
    }
}
