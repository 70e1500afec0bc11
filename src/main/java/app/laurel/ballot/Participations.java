package app.laurel.ballot;

import app.laurel.ballot.ParticipationStore.Published;
import app.laurel.base.change.Changes;
import app.laurel.base.change.Held;
import app.laurel.base.id.EditionId;
import app.laurel.base.id.MemberId;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many have voted, published in steps: again after 25 more ballots or a quarter of an hour, whichever comes first. So the
 * figure encourages, and nobody can watch it move when a neighbour votes.
 */
@Service
@Transactional(readOnly = true)
public class Participations {
    static final int STEP = 25;
    static final Duration PAUSE = Duration.ofMinutes(15);

    private static final int HELD = 2_000;

    private final ParticipationStore store;
    private final TurnoutStore turnout;
    private final Editions editions;
    private final Held<EditionId, Optional<Published>> held;
    private final Clock clock;

    Participations(ParticipationStore store, TurnoutStore turnout, Editions editions, Changes changes, Clock clock) {
        this.store = store;
        this.turnout = turnout;
        this.editions = editions;
        this.held = new Held<>(changes, HELD);
        this.clock = clock;
    }

    /** The figure that was published last; 0 before the first. */
    public Participation of(Edition edition) {
        var needed = edition.rules().quorum().ratings();
        return held.get(edition.id(), store::find)
                .map(it -> new Participation(it.ballots(), it.publishedAt(), needed))
                .orElseGet(() -> new Participation(0, edition.schedule().votingOpens(), needed));
    }

    /** Those of these members who have a ballot in the box: so that nobody who voted is reminded. */
    public Set<MemberId> voted(EditionId edition, Collection<MemberId> members) {
        return turnout.voted(edition, members);
    }

    /** The years in voting, whose figures may be due. */
    List<EditionId> listVoting() {
        return editions.listVoting(clock.instant());
    }

    /** Publishes the figure of a year in voting if it is due; to be called often. */
    @Transactional
    public void publish(EditionId edition) {
        var now = clock.instant();
        var last = store.find(edition).orElse(null);
        var ballots = store.count(edition);
        if (last == null ? ballots == 0 : last.ballots() == ballots) return;
        var before = last == null ? 0 : last.ballots();
        var since = last == null ? editions.get(edition).schedule().votingOpens() : last.publishedAt();
        if (Math.abs(ballots - before) >= STEP || !now.isBefore(since.plus(PAUSE)))
            store.publish(edition, ballots, now);
    }
}
