package app.laurel.community;

import app.laurel.base.id.AccountId;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who made whom in one community, read once: nobody makes the second person whom a decision takes, nor is one for who made them.
 *
 * @param makers of each host who was made by another
 * @param namers of each moderator who came into office without an independent second person
 * @param persons by account; accounts of one person have the same key
 */
record Makings(
        Map<AccountId, AccountId> makers, Map<AccountId, Set<AccountId>> namers, Map<AccountId, ByteBuffer> persons) {

    /** The key of the text that says which of the two made the other a host, or made one who did; empty if neither. */
    Optional<String> bar(AccountId asker, AccountId host) {
        if (isMadeBy(host, asker)) return Optional.of("community.confirm.made-by-asker");
        if (isMadeBy(asker, host)) return Optional.of("community.confirm.made-asker");
        return Optional.empty();
    }

    /** Whether one of the two, under whichever address, made the other a moderator, alone or by a host who is not independent either. */
    boolean areDependent(AccountId one, AccountId other) {
        return isBehind(one, other) || isBehind(other, one);
    }

    boolean areOnePerson(AccountId one, AccountId other) {
        var key = persons.get(one);
        return one.equals(other) || (key != null && key.equals(persons.get(other)));
    }

    /** Whether this person named the moderator, or is host by who did, or made the host who did. */
    private boolean isBehind(AccountId person, AccountId moderator) {
        return namers.getOrDefault(moderator, Set.of()).stream()
                .anyMatch(it -> areOnePerson(it, person) || isMadeBy(it, person) || isMadeBy(person, it));
    }

    private boolean isMadeBy(AccountId host, AccountId other) {
        var chain = new HashSet<AccountId>();
        var maker = makers.get(host);
        while (maker != null && chain.add(maker)) {
            if (areOnePerson(maker, other)) return true;
            maker = makers.get(maker);
        }
        return false;
    }
}
