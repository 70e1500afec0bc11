package app.laurel.community;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that was written down of a membership, in the order of writing.
 *
 * @param provedAt when its holder first signed in; null while nobody did
 */
record JoinHistory(List<WrittenJoin> entries, @Nullable Instant provedAt) {
    JoinHistory {
        entries = List.copyOf(entries);
    }

    /** What held at a moment; empty if nothing was written down by then, or the membership had ended. */
    Optional<WrittenJoin> at(Instant moment) {
        return entries.reversed().stream()
                .filter(it -> !it.writtenAt().isAfter(moment))
                .findFirst()
                .filter(it -> it.joinedOn() != null);
    }

    /** As {@link #at}, where the day is this one or before. */
    Optional<WrittenJoin> at(Instant moment, LocalDate joinedBy) {
        return at(moment).filter(it -> !Objects.requireNonNull(it.joinedOn()).isAfter(joinedBy));
    }

    /** Whether its holder proved to be there before the other's did; an address that nobody proved was proved last of all. */
    boolean isProvedBefore(JoinHistory other) {
        return provedAt != null && (other.provedAt == null || provedAt.isBefore(other.provedAt));
    }

    /** When the join date that holds now was first written down; of an ended membership, its last one. */
    Instant writtenAt() {
        var at = entries.size() - 1;
        while (entries.get(at).joinedOn() == null) at--;
        while (at > 0
                && Objects.equals(
                        entries.get(at - 1).joinedOn(), entries.get(at).joinedOn())) at--;
        return entries.get(at).writtenAt();
    }
}
