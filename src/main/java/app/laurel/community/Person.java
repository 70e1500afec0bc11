package app.laurel.community;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.MemberId;
import java.time.LocalDate;
import java.util.Set;

/** A member as the moderators' list shows one. */
public record Person(
        MemberId id, AccountId account, String displayName, MailAddress mail, LocalDate joinedOn, Set<Role> roles) {
    public Person {
        roles = Set.copyOf(roles);
    }
}
