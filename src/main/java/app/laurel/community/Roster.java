package app.laurel.community;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.MemberId;
import java.time.Clock;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How people come into a community, and who of them speaks for shops; who moderates is decided by {@link Appointments}. Every change is written to the audit trail. */
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

    /** Brings a person in, with an account if there was none. */
    @Transactional
    public AddOutcome add(Moderator by, NewMember wanted) {
        if (wanted.joinedOn().isAfter(memberships.today(by.community()))) {
            throw new IllegalArgumentException("got a join date in the future, want today or before");
        }
        var account = accounts.open(wanted.mail()).id();
        if (store.find(account, by.community()).isPresent()) return AddOutcome.MEMBER_ALREADY;
        if (memberships.isBarred(by.community(), account)) return AddOutcome.BARRED;
        memberships.add(by.account(), by.community(), account, wanted.joinedOn());
        return AddOutcome.ADDED;
    }

    /** Lets a member of the moderator's community speak for shops; false if the member does already. */
    @Transactional
    public boolean grantShopOwner(Moderator by, MemberId member) {
        requireOwn(by, member);
        if (!roles.grant(member, Role.SHOP_OWNER, RoleStore.Grant.by(by.account(), clock.instant()))) return false;
        record(
                by.community(),
                by.account(),
                "community.role-granted",
                member,
                it -> it.changing("role", null, Role.SHOP_OWNER.name()));
        return true;
    }

    /** The member speaks for shops from now on. */
    @Transactional
    public void becomeShopOwner(Member by) {
        if (!roles.grant(by.id(), Role.SHOP_OWNER, RoleStore.Grant.by(by.account(), clock.instant()))) return;
        record(
                by.community(),
                by.account(),
                "community.role-granted",
                by.id(),
                it -> it.changing("role", null, Role.SHOP_OWNER.name()));
    }

    /** Lets a member of the moderator's community speak for no shop any more; false if the member did not. */
    @Transactional
    public boolean withdrawShopOwner(Moderator by, MemberId member) {
        requireOwn(by, member);
        return withdrawShopOwner(by.community(), by.account(), member);
    }

    /** The same, as two decided. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdrawShopOwner(Decision by, MemberId member) {
        roles.moderatorsLocked(by.community());
        withdrawShopOwner(by.community(), by.second(), member);
    }

    /** The member speaks for no shop any more. */
    @Transactional
    public void leaveShopOwner(Member by) {
        withdrawShopOwner(by.community(), by.account(), by.id());
    }

    private boolean withdrawShopOwner(CommunityId community, AccountId by, MemberId member) {
        if (!roles.withdraw(member, Role.SHOP_OWNER)) return false;
        record(
                community,
                by,
                "community.role-withdrawn",
                member,
                it -> it.changing("role", Role.SHOP_OWNER.name(), null));
        return true;
    }

    /** Lets others who change roles in the moderator's community wait until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Moderator by) {
        roles.moderatorsLocked(by.community());
    }

    /** As {@link #hold(Moderator)}, for a member who comes to speak for a shop. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Member by) {
        roles.moderatorsLocked(by.community());
    }

    /**
     * Refuses a moderator who is not one of the member's community.
     *
     * @throws org.springframework.security.access.AccessDeniedException if it is another's
     */
    public void requireOwn(Moderator by, MemberId member) {
        if (store.findAccount(by.community(), member).isEmpty())
            throw Members.refused("moderators of the member's community");
    }

    private void record(CommunityId community, AccountId by, String act, MemberId member, UnaryOperator<Act> changing) {
        audit.record(changing.apply(new Act(community, by, act, "member/" + member, null, Map.of())));
    }

    /** What came of bringing a person in. */
    public enum AddOutcome {
        ADDED,
        MEMBER_ALREADY,
        /** Moderators keep the person out. */
        BARRED
    }
}
