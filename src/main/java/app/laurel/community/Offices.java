package app.laurel.community;

import java.util.List;
import java.util.stream.Stream;

/** Who decides in one community at this moment, its moderators and the hosts, and who made whom of them. */
record Offices(List<Officer> moderators, List<Officer> hosts, Makings makings) {
    Stream<Officer> all() {
        return Stream.concat(moderators.stream(), hosts.stream());
    }

    /** Whether who took part is in office still, without a break since. */
    boolean hold(Signature who) {
        return (who.asHost() ? hosts : moderators)
                .stream()
                        .anyMatch(it ->
                                it.account().equals(who.by()) && !it.since().isAfter(who.at()));
    }
}
