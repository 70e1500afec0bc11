package app.laurel.demonstration;

import app.laurel.base.id.AccountId;
import app.laurel.community.Community;
import app.laurel.community.Moderator;
import java.util.List;

/**
 * Who acts in a story once its community is founded.
 *
 * @param voters the members who vote, in the order of their numbers
 * @param member whom a visitor may be; votes in the years that are over
 * @param owner will speak for a winner
 */
record Crew(
        Community community,
        Moderator first,
        Moderator second,
        List<AccountId> voters,
        AccountId member,
        AccountId owner) {
    Crew {
        voters = List.copyOf(voters);
    }
}
