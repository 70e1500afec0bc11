package app.laurel.ballot;

import app.laurel.ballot.ParticipationStore.Published;
import app.laurel.base.change.Changes;
import app.laurel.base.change.Held;
import app.laurel.base.id.CategoryId;
import app.laurel.base.id.EditionId;
import app.laurel.base.id.MemberId;
import app.laurel.edition.Category;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.edition.Phase;
import app.laurel.edition.PhaseBegan;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many have voted, published in steps: again after 25 more ballots or a quarter of an hour, whichever comes first, and once more at the close. So the
 * figure encourages, and nobody can watch it move when a neighbour votes.
 */
@Service
@Transactional(readOnly = true)
public class Participations {
    static final int STEP = 25;
    static final Duration PAUSE = Duration.ofMinutes(15);

    private static final Duration JUST_CLOSED = Duration.ofMinutes(5);
    private static final int HELD = 2_000;

    private final ParticipationStore store;
    private final TurnoutStore turnout;
    private final Editions editions;
    private final Held<CategoryId, Optional<Published>> held;
    private final Clock clock;

    Participations(ParticipationStore store, TurnoutStore turnout, Editions editions, Changes changes, Clock clock) {
        this.store = store;
        this.turnout = turnout;
        this.editions = editions;
        this.held = new Held<>(changes, HELD);
        this.clock = clock;
    }

    /** The figure that was published last; 0 before the first. */
    public Participation of(Category category) {
        var needed = category.rules().quorum().ratings();
        return held.get(category.id(), store::find)
                .map(it -> new Participation(it.ballots(), it.publishedAt(), needed))
                .orElseGet(() -> new Participation(0, category.schedule().votingOpens(), needed));
    }

    /**
     * How many members cast their first ballot in a year on each day; only of days that are over, so that nobody can watch it move
     * when a neighbour votes.
     */
    public SortedMap<LocalDate, Integer> course(Edition edition) {
        var today = LocalDate.ofInstant(clock.instant(), edition.schedule().zone());
        return turnout.byDay(edition.categoryIds(), today);
    }

    /** In which of these categories each of these members has a ballot in the box: so that nobody is reminded of what is done. */
    public Map<MemberId, Set<CategoryId>> voted(Collection<CategoryId> categories, Collection<MemberId> members) {
        return turnout.voted(categories, members);
    }

    /** The years in voting, whose figures may be due, and those just closed: a ballot that was on its way comes after the close. */
    List<EditionId> listVoting() {
        var now = clock.instant();
        return Stream.concat(editions.listVoting(now).stream(), editions.listVoting(now.minus(JUST_CLOSED)).stream())
                .distinct()
                .toList();
    }

    /** At the close the figure is the last one, whatever it was before. */
    @EventListener
    @Transactional
    public void publishAtTheClose(PhaseBegan event) {
        if (event.phase() == Phase.COUNTING) publish(event.edition());
    }

    /** Publishes the figures of a year in voting that are due; to be called often. */
    @Transactional
    public void publish(EditionId edition) {
        editions.get(edition).categories().forEach(this::publish);
    }

    private void publish(Category category) {
        var now = clock.instant();
        var last = store.find(category.id()).orElse(null);
        var ballots = store.count(category.id());
        if (last == null ? ballots == 0 : last.ballots() == ballots) return;
        var before = last == null ? 0 : last.ballots();
        var schedule = category.schedule();
        var since = last == null ? schedule.votingOpens() : last.publishedAt();
        var isLast = !now.isBefore(schedule.votingCloses());
        if (isLast || Math.abs(ballots - before) >= STEP || !now.isBefore(since.plus(PAUSE)))
            store.publish(category.id(), ballots, now);
    }
}
