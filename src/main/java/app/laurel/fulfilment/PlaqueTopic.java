package app.laurel.fulfilment;

import app.laurel.fulfilment.Plaque.Turn;

/** What there is to read about a plaque, each for one side. */
public enum PlaqueTopic {
    OFFERED(Turn.WINNER),
    /** What will be engraved can be looked at, for the first time or after it was corrected. */
    PROOF_READY(Turn.WINNER),
    SHIPPED(Turn.WINNER),
    DELIVERED(Turn.WINNER),
    WITHDRAWN(Turn.WINNER),
    /** The address was erased because nothing moved. */
    ERASED(Turn.WINNER),
    WINNER_REMINDED(Turn.WINNER),
    ACCEPTED(Turn.MODERATORS),
    REDIRECTED(Turn.MODERATORS),
    CHANGE_ASKED(Turn.MODERATORS),
    APPROVED(Turn.MODERATORS),
    RECEIVED(Turn.MODERATORS),
    DECLINED(Turn.MODERATORS),
    MODERATORS_REMINDED(Turn.MODERATORS);

    private final Turn reader;

    PlaqueTopic(Turn reader) {
        this.reader = reader;
    }

    /** Which side reads it. */
    public Turn reader() {
        return reader;
    }
}
