package app.laurel.demonstration;

import java.util.List;

/**
 * Who belongs to an invented community.
 *
 * @param newcomer joined too late to vote this year
 * @param owner speaks for last year's winner
 * @param members how many there are besides those with a name here; named from {@code family} and {@code given}
 */
record People(
        String moderator,
        String second,
        String member,
        String newcomer,
        String owner,
        int members,
        List<String> family,
        List<String> given,
        boolean familyFirst) {
    People {
        family = List.copyOf(family);
        given = List.copyOf(given);
    }

    /** The name of a member by number; numbers next to each other share neither part. */
    String name(int number) {
        var last = family.get(number % family.size());
        var first = given.get((number * 7 + number / family.size()) % given.size());
        return familyFirst ? last + first : first + " " + last;
    }
}
