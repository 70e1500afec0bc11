package app.laurel.community;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A join date, or the end of a membership, as it was written down.
 *
 * @param joinedOn null for an end
 * @param how an {@link Admission}, an {@link Ending}, or that only the address changed
 * @param personKey of the person behind the account, as it was known then; empty once an erased person is forgotten
 */
record WrittenJoin(@Nullable LocalDate joinedOn, String how, String personKey, Instant writtenAt) {
    boolean isSamePersonAs(WrittenJoin other) {
        return !personKey.isEmpty() && personKey.equals(other.personKey);
    }
}
