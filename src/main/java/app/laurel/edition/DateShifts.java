package app.laurel.edition;

import app.laurel.base.id.EditionId;
import app.laurel.community.Moderator;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves a date of a year and everything after it by as many days, for one reason: all of it or nothing. */
@Service
public class DateShifts {
    private final Editions editions;
    private final EditionStore store;
    private final DateMoves moves;

    DateShifts(Editions editions, EditionStore store, DateMoves moves) {
        this.editions = editions;
        this.store = store;
        this.moves = moves;
    }

    /**
     * Moves the first date to where it is wanted, and what follows with it; asks for it where voting has opened.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the edition is another community's
     */
    @Transactional
    public DateMoveOutcome move(Moderator by, EditionId id, Milestone first, @Nullable Instant date, String reason) {
        var own = editions.get(by, id).id();
        return moves.moveFollowing(by, store.findLocked(own).orElseThrow(), first, date, reason);
    }
}
