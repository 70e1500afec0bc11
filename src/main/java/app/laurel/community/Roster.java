package app.laurel.community;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.MemberId;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How people come into a community and get their roles. Every change is written to the audit trail. */
@Service
@Transactional(readOnly = true)
public class Roster {
    private final MemberStore store;
    private final RoleStore roles;
    private final Accounts accounts;
    private final Memberships memberships;
    private final AuditTrail audit;
    private final Clock clock;

    Roster(
            MemberStore store,
            RoleStore roles,
            Accounts accounts,
            Memberships memberships,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.roles = roles;
        this.accounts = accounts;
        this.memberships = memberships;
        this.audit = audit;
        this.clock = clock;
    }

    /** Brings a person in, with an account if there was none; false when the person belongs already. */
    @Transactional
    public boolean add(Moderator by, NewMember wanted) {
        if (wanted.joinedOn().isAfter(memberships.today(by.community()))) {
            throw new IllegalArgumentException("got a join date in the future, want today or before");
        }
        var account = accounts.open(wanted.mail()).id();
        if (store.find(account, by.community()).isPresent()) return false;
        var member = memberships.admit(by.community(), account, wanted.joinedOn(), Admission.MODERATOR);
        record(
                by.community(),
                by.account(),
                "community.member-added",
                member.id(),
                Map.of("joinedOn", wanted.joinedOn().toString()));
        return true;
    }

    /** Makes a person a moderator at the host's word, as the first ones of a community are; also a member from today. */
    @Transactional
    public void nameModerator(Host by, CommunityId community, MailAddress mail) {
        var account = accounts.open(mail).id();
        var today = memberships.today(community);
        var member = store.find(account, community)
                .orElseGet(() -> memberships.admit(community, account, today, Admission.MODERATOR));
        if (!roles.grant(member.id(), Role.MODERATOR, clock.instant())) return;
        record(community, by.account(), "community.role-granted", member.id(), Map.of("role", Role.MODERATOR.name()));
    }

    /** Gives a member of the moderator's community a role. */
    @Transactional
    public RoleOutcome grant(Moderator by, MemberId member, Role role) {
        requireOwn(by, member);
        if (!roles.grant(member, role, clock.instant())) return RoleOutcome.UNCHANGED;
        record(by.community(), by.account(), "community.role-granted", member, Map.of("role", role.name()));
        return RoleOutcome.DONE;
    }

    /** Takes a role from a member of the moderator's community, never the last moderator's. */
    @Transactional
    public RoleOutcome withdraw(Moderator by, MemberId member, Role role) {
        requireOwn(by, member);
        var moderators = roles.moderatorsLocked(by.community());
        if (role == Role.MODERATOR && moderators.contains(member) && moderators.size() == 1) {
            return RoleOutcome.LAST_MODERATOR;
        }
        if (!roles.withdraw(member, role)) return RoleOutcome.UNCHANGED;
        record(by.community(), by.account(), "community.role-withdrawn", member, Map.of("role", role.name()));
        return RoleOutcome.DONE;
    }

    /** Lets others who change roles in the moderator's community wait until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Moderator by) {
        roles.moderatorsLocked(by.community());
    }

    /**
     * Refuses a moderator who is not one of the member's community.
     *
     * @throws org.springframework.security.access.AccessDeniedException if it is another's
     */
    public void requireOwn(Moderator by, MemberId member) {
        if (!store.communityOf(member).equals(Optional.of(by.community())))
            throw Members.refused("moderators of the member's community");
    }

    private void record(CommunityId community, AccountId by, String act, MemberId member, Map<String, String> facts) {
        audit.record(new Act(community, by, act, "member/" + member, null, facts));
    }

    /** What came of granting or withdrawing a role. */
    public enum RoleOutcome {
        DONE,
        /** The member had the role already, or did not have it. */
        UNCHANGED,
        /** A community keeps at least one moderator. */
        LAST_MODERATOR
    }
}
