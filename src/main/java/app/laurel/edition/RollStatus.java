package app.laurel.edition;

import java.time.Instant;
import java.time.LocalDate;

/** Whether a member may vote in a year, and why not. */
public sealed interface RollStatus {
    /** The member may, and nothing that is written down later changes that once the roll is frozen. */
    record OnTheRoll(LocalDate joinedOn) implements RollStatus {}

    /** The member joined after the day that the rules name. */
    record JoinedLater(LocalDate joinedOn, LocalDate joinedBy) implements RollStatus {}

    /** The person is on the roll under another address: one person, one vote. */
    record SamePerson(LocalDate joinedOn) implements RollStatus {}

    /**
     * The member was written down before the freeze, but not as long before it as the rules ask.
     *
     * @param days that the rules ask for
     */
    record TooRecent(LocalDate joinedOn, Instant writtenAt, int days) implements RollStatus {}

    /**
     * The member's date is early enough, but it was written down after the roll was frozen.
     *
     * @param writtenAt when it was
     */
    record WrittenLater(LocalDate joinedOn, Instant writtenAt, Instant frozenAt) implements RollStatus {}
}
