package app.laurel.fulfilment;

import app.laurel.base.id.CommunityId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plaques about which nobody does anything, though those whose turn it is were reminded. */
@Service
@Transactional(readOnly = true)
public class StuckPlaques {
    private final PlaqueNoteStore notes;

    StuckPlaques(PlaqueNoteStore notes) {
        this.notes = notes;
    }

    /** How many there are in a community. */
    public int count(CommunityId community) {
        return notes.countStuck(community, PlaqueReminders.WAITING, PlaqueReminders.TIMES);
    }
}
