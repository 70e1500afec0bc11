package app.laurel.community;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.MemberId;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who moderates a community: named and removed by two people, so that nobody makes the second moderator whom a decision takes. Only
 * the first two, without whom nobody could decide anything, are named by a host alone, and not while a vote is on.
 */
@Service
@Transactional(readOnly = true)
public class Appointments {
    private static final int FIRST = 2;

    /** What a host would ask for before anybody is looked up or added. */
    private static final ProposedAct SOMEBODY = new ProposedAct(ModeratorNamed.NAME, "member/", Map.of(), "");

    private final MemberStore store;
    private final RoleStore roles;
    private final OfficerStore officers;
    private final NamesInOffice names;
    private final Accounts accounts;
    private final Memberships memberships;
    private final Proposals proposals;
    private final RecentProofs proofs;
    private final ObjectProvider<OpenVotings> votings;
    private final FirstModerators first;
    private final AuditTrail audit;

    /** Eleven: an appointment is where people, their roles, names, proofs, decisions and votes meet, and it is on record. */
    Appointments(
            MemberStore store,
            RoleStore roles,
            OfficerStore officers,
            NamesInOffice names,
            Accounts accounts,
            Memberships memberships,
            Proposals proposals,
            RecentProofs proofs,
            ObjectProvider<OpenVotings> votings,
            FirstModerators first,
            AuditTrail audit) {
        this.store = store;
        this.roles = roles;
        this.officers = officers;
        this.names = names;
        this.accounts = accounts;
        this.memberships = memberships;
        this.proposals = proposals;
        this.proofs = proofs;
        this.votings = votings;
        this.first = first;
        this.audit = audit;
    }

    /**
     * Makes a person a moderator at the host's word, as the first two of a community are, or asks a moderator to confirm it; also a
     * member from today.
     *
     * @throws ProofNeeded if a second factor has to be shown first
     */
    @Transactional
    public AppointmentOutcome name(Host by, CommunityId community, MailAddress mail, String reason) {
        proofs.require(by.account());
        var isAlone = roles.moderatorsLocked(community).size() < FIRST && !isVoting(community);
        if (!isAlone && !ProposedAct.isReason(reason)) return AppointmentOutcome.of(new AskOutcome.ReasonMissing());
        var bar = proposals.findBar(by, community, SOMEBODY);
        if (bar.isPresent()) return new AppointmentOutcome.Prevented(bar.get());
        var account = accounts.open(mail).id();
        if (memberships.isBarred(community, account)) return new AppointmentOutcome.Barred();
        if (officers.findModerator(community, account).isPresent()) return new AppointmentOutcome.Unchanged();
        if (officers.isAnotherOfPerson(community, account)) return new AppointmentOutcome.SamePerson();
        if (names.clashes(community, account)) return new AppointmentOutcome.NameTaken();
        var member = belonging(by, community, account);
        if (!isAlone) return AppointmentOutcome.of(proposals.ask(by, community, named(member, account, reason)));
        first.name(by, community, member, account);
        return new AppointmentOutcome.Done();
    }

    private MemberId belonging(Host by, CommunityId community, AccountId account) {
        return store.find(account, community)
                .orElseGet(() -> memberships.add(by.account(), community, account, memberships.today(community)))
                .id();
    }

    /** Asks for a member of the moderator's community to become moderator. */
    @Transactional
    public AppointmentOutcome name(Moderator by, MemberId member, String reason) {
        var account = requireOwn(by, member);
        if (roles.moderatorsLocked(by.community()).contains(member)) return new AppointmentOutcome.Unchanged();
        if (officers.isAnotherOfPerson(by.community(), account)) return new AppointmentOutcome.SamePerson();
        if (names.clashes(by.community(), account)) return new AppointmentOutcome.NameTaken();
        return ask(by, named(member, account, reason));
    }

    /** Asks for a moderator to be one no more; whoever goes of their own accord goes at once, but for the last one. */
    @Transactional
    public AppointmentOutcome remove(Moderator by, MemberId member, String reason) {
        var account = requireOwn(by, member);
        var moderators = roles.moderatorsLocked(by.community());
        if (!moderators.contains(member)) return new AppointmentOutcome.Unchanged();
        if (moderators.size() == 1) return new AppointmentOutcome.LastModerator();
        if (!account.equals(by.account())) {
            return ask(by, act(ModeratorRemoved.NAME, member, account, reason));
        }
        roles.withdraw(member, Role.MODERATOR);
        audit.record(
                new Act(by.community(), by.account(), "community.role-withdrawn", "member/" + member, null, Map.of())
                        .changing("role", Role.MODERATOR.name(), null));
        return new AppointmentOutcome.Done();
    }

    private AppointmentOutcome ask(Moderator by, ProposedAct act) {
        return proposals
                .findBar(by, act)
                .<AppointmentOutcome>map(AppointmentOutcome.Prevented::new)
                .orElseGet(() -> AppointmentOutcome.of(proposals.ask(by, act)));
    }

    private boolean isVoting(CommunityId community) {
        return votings.stream().anyMatch(it -> it.isVoting(community));
    }

    private static ProposedAct named(MemberId member, AccountId account, String reason) {
        return act(ModeratorNamed.NAME, member, account, reason);
    }

    private static ProposedAct act(String name, MemberId member, AccountId account, String reason) {
        return new ProposedAct(
                name, "member/" + member, Map.of("member", member.toString(), "account", account.toString()), reason);
    }

    private AccountId requireOwn(Moderator by, MemberId member) {
        return store.findAccount(by.community(), member)
                .orElseThrow(() -> Members.refused("moderators of the member's community"));
    }
}
