package app.laurel.joining;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.InviteId;
import app.laurel.community.Admission;
import app.laurel.community.Members;
import app.laurel.community.Memberships;
import app.laurel.community.Moderator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invitations: codes that moderators make, share and end, and by which people come into a community on their own. */
@Service
@Transactional(readOnly = true)
public class Invites {
    private final InviteStore store;
    private final Members members;
    private final Memberships memberships;
    private final JoinRequestStore requests;
    private final AuditTrail audit;
    private final Clock clock;

    Invites(
            InviteStore store,
            Members members,
            Memberships memberships,
            JoinRequestStore requests,
            AuditTrail audit,
            Clock clock) {
        this.store = store;
        this.members = members;
        this.memberships = memberships;
        this.requests = requests;
        this.audit = audit;
        this.clock = clock;
    }

    /** Makes an invitation. Its code is shown now and never again, because only its hash is kept. */
    @Transactional
    public InviteCode make(Moderator by, NewInvite wanted) {
        var code = InviteCode.fresh();
        var now = clock.instant();
        var id = store.add(by.community(), wanted, code, by.account(), now);
        audit.record(act(by.community(), by.account(), "community.invite-made", id)
                .changing("mostUses", null, Integer.toString(wanted.mostUses()))
                .changing("expiresAt", null, now.plus(wanted.lasts()).toString()));
        return code;
    }

    /** The community's invitations, the latest first; at most 200. */
    public List<Invite> list(Moderator by) {
        return store.list(by.community());
    }

    /** Ends an invitation at once; false if it was ended before, or is another community's. Members stay. */
    @Transactional
    public boolean end(Moderator by, InviteId invite) {
        if (!store.end(by.community(), invite, clock.instant())) return false;
        audit.record(act(by.community(), by.account(), "community.invite-ended", invite)
                .changing("state", "OPEN", "ENDED"));
        return true;
    }

    /**
     * Makes the person a member from today on, if the code is good. Exactly as many come in by a code as it says, however many
     * try in one moment; who is a member already uses nothing up. How often strangers may try is for the caller to limit.
     */
    @Transactional
    public JoinOutcome join(AccountId account, CommunityId community, String typed) {
        var invite = InviteCode.parse(typed).flatMap(it -> store.lock(community, it));
        var before = members.findMember(account, community);
        if (before.isPresent())
            return new JoinOutcome.MemberAlready(before.get().joinedOn());
        if (invite.isEmpty()) return new JoinOutcome.NoSuchCode();
        return use(invite.get(), account, community);
    }

    private JoinOutcome use(Invite invite, AccountId account, CommunityId community) {
        if (memberships.isBarred(community, account)) return new JoinOutcome.Barred();
        if (!invite.isGoodAt(clock.instant())) return new JoinOutcome.Ended(invite.expiresAt());
        store.use(invite.id());
        var member = memberships.admit(community, account, memberships.today(community), Admission.INVITE);
        requests.settle(community, account, clock.instant());
        audit.record(act(community, account, "community.invite-used", invite.id())
                .changing("uses", Integer.toString(invite.uses()), Integer.toString(invite.uses() + 1))
                .changing("member", null, member.id().toString()));
        return new JoinOutcome.Joined(member.joinedOn());
    }

    private static Act act(CommunityId community, AccountId by, String name, InviteId invite) {
        return new Act(community, by, name, "invite/" + invite, null, Map.of());
    }

    /** What came of joining a community by a code. */
    public sealed interface JoinOutcome {
        /** The person is a member from this day on. */
        record Joined(LocalDate on) implements JoinOutcome {}

        /** The person was a member before; the code was not used. */
        record MemberAlready(LocalDate since) implements JoinOutcome {}

        /** Moderators keep the person out; the code was not used. */
        record Barred() implements JoinOutcome {}

        /** No invitation of this community has this code. */
        record NoSuchCode() implements JoinOutcome {}

        /**
         * The invitation lets nobody in any more.
         *
         * @param expiredAt when its time ended, or will have ended had it not been used up or ended before
         */
        record Ended(Instant expiredAt) implements JoinOutcome {}
    }
}
