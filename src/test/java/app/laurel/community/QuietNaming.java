package app.laurel.community;

import app.laurel.audit.AuditTrail;
import app.laurel.base.id.CommunityId;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Names the first two moderators of a test's community as a host alone does, but for the mail to every host: all whom earlier tests
 * left in the database would get one for each community that a later test makes.
 */
public class QuietNaming {
    private final FirstModerators first;
    private final RoleStore roles;
    private final Accounts accounts;
    private final Memberships memberships;
    private final ObjectProvider<OpenVotings> votings;
    private final TransactionTemplate transaction;

    // a plain arrangement: a role is given to a member, on record
    QuietNaming(
            RoleStore roles,
            Accounts accounts,
            Memberships memberships,
            ObjectProvider<OpenVotings> votings,
            AuditTrail audit,
            Clock clock,
            TransactionTemplate transaction) {
        this.first = new FirstModerators(roles, accounts, audit, event -> {}, clock);
        this.roles = roles;
        this.accounts = accounts;
        this.memberships = memberships;
        this.votings = votings;
        this.transaction = transaction;
    }

    /** Makes this new person a moderator; false where that takes two. */
    public boolean name(Host by, CommunityId community, MailAddress mail) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            if (roles.moderatorsLocked(community).size() > 1) return false;
            if (votings.stream().anyMatch(it -> it.isVoting(community))) return false;
            var account = accounts.open(mail).id();
            var member = memberships.add(by.account(), community, account, memberships.today(community));
            first.name(by, community, member.id(), account);
            return true;
        }));
    }
}
