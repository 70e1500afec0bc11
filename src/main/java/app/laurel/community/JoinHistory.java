package app.laurel.community;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** All that was written down of a membership, in the order of writing. */
record JoinHistory(List<WrittenJoin> entries) {
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
