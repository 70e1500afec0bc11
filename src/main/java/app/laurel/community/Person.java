package app.laurel.community;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.MemberId;
import java.time.LocalDate;
import java.util.Set;

/**
 * Somebody as the moderators' list shows one.
 *
 * @param barred removed by moderators and kept out; a member otherwise
 */
public record Person(
        MemberId id,
        AccountId account,
        String displayName,
        MailAddress mail,
        LocalDate joinedOn,
        Set<Role> roles,
        boolean barred) {
    public Person {
        roles = Set.copyOf(roles);
    }
}
