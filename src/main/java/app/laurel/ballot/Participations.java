package app.laurel.ballot;

import app.laurel.ballot.ParticipationStore.Told;
import app.laurel.base.change.Changes;
import app.laurel.base.change.Held;
import app.laurel.base.id.EditionId;
import app.laurel.base.id.MemberId;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells how many have voted: anew after 25 more ballots, or after a quarter of an hour, whichever comes first. So the figure
 * encourages, and nobody can watch it move when a neighbour votes.
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
    private final Held<EditionId, Optional<Told>> held;
    private final Clock clock;

    Participations(ParticipationStore store, TurnoutStore turnout, Editions editions, Changes changes, Clock clock) {
        this.store = store;
        this.turnout = turnout;
        this.editions = editions;
        this.held = new Held<>(changes, HELD);
        this.clock = clock;
    }

    /** The figure that was last told; nobody before the first telling. */
    public Participation of(Edition edition) {
        var needed = edition.rules().quorum().ratings();
        return held.get(edition.id(), store::find)
                .map(it -> new Participation(it.ballots(), it.toldAt(), needed))
                .orElseGet(() -> new Participation(0, edition.schedule().votingOpens(), needed));
    }

    /** Those of these members who have a ballot in the box: so that nobody who voted is reminded. */
    public Set<MemberId> voted(EditionId edition, Collection<MemberId> members) {
        return turnout.voted(edition, members);
    }

    /** Looks whether it is time to tell a new figure; called again and again. */
    @Transactional
    public void tell() {
        var now = clock.instant();
        editions.listVoting(now).forEach(this::tell);
    }

    private void tell(EditionId edition) {
        var now = clock.instant();
        var told = store.find(edition).orElse(null);
        var ballots = store.count(edition);
        if (told == null ? ballots == 0 : told.ballots() == ballots) return;
        var before = told == null ? 0 : told.ballots();
        var since = told == null ? editions.get(edition).schedule().votingOpens() : told.toldAt();
        if (Math.abs(ballots - before) >= STEP || !now.isBefore(since.plus(PAUSE))) store.tell(edition, ballots, now);
    }
}
