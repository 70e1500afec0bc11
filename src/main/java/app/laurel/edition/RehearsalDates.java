package app.laurel.edition;

import app.laurel.base.id.EditionId;
import app.laurel.community.Communities;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves a rehearsal on: its next date is now, and what follows keeps its distance. No clock is moved, so a rehearsal shares the time of
 * all others; a real year has no such way.
 *
 * @see "src/docs/decisions/rehearsals.md"
 */
@Service
public class RehearsalDates {
    private final Editions editions;
    private final EditionStore store;
    private final DateMoves moves;
    private final Milestones milestones;
    private final Communities communities;
    private final Clock clock;

    RehearsalDates(
            Editions editions,
            EditionStore store,
            DateMoves moves,
            Milestones milestones,
            Communities communities,
            Clock clock) {
        this.editions = editions;
        this.store = store;
        this.moves = moves;
        this.milestones = milestones;
        this.communities = communities;
        this.clock = clock;
    }

    /**
     * Brings the next date to now, with all that happens then; empty where no date is to come.
     *
     * @param reason stands with the move on the page of the rules
     * @throws org.springframework.security.access.AccessDeniedException if the year is another community's, or a real one
     */
    @Transactional
    public Optional<Milestone> moveOn(Moderator by, EditionId id, String reason) {
        var own = editions.get(by, id);
        if (!communities.get(own.community()).isRehearsal()) throw Members.refused("moderators of a rehearsal");
        var year = store.findLocked(id).orElseThrow();
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var next = NextDate.of(year, now).map(NextDate::milestone);
        next.ifPresent(it -> {
            moves.bring(by, year, it, now, reason);
            milestones.passDue(id);
        });
        return next;
    }
}
