package app.laurel.community;

import app.laurel.audit.Act;
import app.laurel.audit.AuditTrail;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.MemberId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who belongs to which community, and as what. The only place that makes {@link Member}, {@link Moderator} and {@link Host}; each
 * is made by asking the database now, so a role withdrawn a moment ago opens nothing.
 */
@Service
@Transactional(readOnly = true)
public class Members {
    private final MemberStore store;
    private final PeopleStore people;
    private final DepartureStore departures;
    private final RoleStore roles;
    private final HostStore hosts;
    private final Communities communities;
    private final AuditTrail audit;

    /** Seven: each proof is made here, from the one table that knows. */
    Members(
            MemberStore store,
            PeopleStore people,
            DepartureStore departures,
            RoleStore roles,
            HostStore hosts,
            Communities communities,
            AuditTrail audit) {
        this.store = store;
        this.people = people;
        this.departures = departures;
        this.roles = roles;
        this.hosts = hosts;
        this.communities = communities;
        this.audit = audit;
    }

    /**
     * The proof that this account moderates this community.
     *
     * @throws AccessDeniedException if it does not
     */
    public Moderator moderator(AccountId account, CommunityId community) {
        return findModerator(account, community).orElseThrow(() -> refused("moderators of this community"));
    }

    /** As {@link #moderator}, but empty instead of refused. */
    public Optional<Moderator> findModerator(AccountId account, CommunityId community) {
        return roles.isModerator(account, community)
                ? Optional.of(new Moderator(account, community))
                : Optional.empty();
    }

    /** The proof that this account runs the installation; refused as {@link #moderator}. */
    public Host host(AccountId account) {
        return findHost(account).orElseThrow(() -> refused("hosts"));
    }

    /** As {@link #host}, but empty instead of refused. */
    public Optional<Host> findHost(AccountId account) {
        return hosts.isHost(account) ? Optional.of(new Host(account)) : Optional.empty();
    }

    /**
     * The proof that this account belongs to this community.
     *
     * @throws AccessDeniedException if it does not
     */
    public Member member(AccountId account, CommunityId community) {
        return findMember(account, community).orElseThrow(() -> refused("members of this community"));
    }

    /** As {@link #member}, but empty instead of refused. */
    public Optional<Member> findMember(AccountId account, CommunityId community) {
        return store.find(account, community);
    }

    /**
     * As {@link #member}, by the community's name in addresses; a stranger does not learn whether there is one.
     *
     * @throws AccessDeniedException if the account does not belong to a community of that name
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Member member(AccountId account, String slug) {
        return store.find(account, slug).orElseThrow(() -> refused("members of this community"));
    }

    /** Each of these members with the memberships of the community that ever were of the same person, the own one among them. */
    public Map<MemberId, Set<MemberId>> ofSamePersons(CommunityId community, Set<MemberId> members) {
        return people.ofSamePersons(community, members);
    }

    /** All memberships of a community that the account has or had, or that ever were of the same person under another address. */
    public Set<MemberId> ofPersonEver(AccountId account, CommunityId community) {
        return people.ofPerson(account, community);
    }

    /** Every membership that the account has or had. */
    public List<Belonging> listEver(AccountId account) {
        return departures.list(account);
    }

    /** What an account is in the community of this name in addresses; empty if it does not belong there. */
    public Optional<Membership> findMembership(AccountId account, String slug) {
        return communities
                .findBySlug(slug)
                .flatMap(it -> Optional.ofNullable(roles.rolesOf(account).get(it.id()))
                        .map(roles -> new Membership(it, roles)));
    }

    /** The communities of an account, by their names in addresses. */
    public List<Membership> listOf(AccountId account) {
        var ofAccount = roles.rolesOf(account);
        return communities.listWithRehearsals().stream()
                .filter(it -> ofAccount.containsKey(it.id()))
                .map(it -> new Membership(it, ofAccount.getOrDefault(it.id(), Set.of())))
                .toList();
    }

    /** Whether the account's holder runs the installation or moderates any community. */
    public boolean isInOffice(AccountId account) {
        return hosts.isHost(account)
                || roles.rolesOf(account).values().stream().anyMatch(it -> it.contains(Role.MODERATOR));
    }

    /** The members with these addresses, by address; who is none is left out. For files that a moderator brings. */
    public Map<MailAddress, Member> findMembers(Moderator by, Collection<MailAddress> mails) {
        return store.find(by.community(), mails);
    }

    /** A page of the members whose name or address holds the search text, by name. That somebody looked is on record. */
    @Transactional
    public List<Person> list(Moderator by, String search, int offset, int limit) {
        recordLook(by, search);
        return people.list(by.community(), search, offset, limit, roles.rolesIn(by.community()));
    }

    /** How many members {@link #list} finds in all; on record as well, for a number too tells whether somebody is there. */
    @Transactional
    public int count(Moderator by, String search) {
        recordLook(by, search);
        return people.count(by.community(), search);
    }

    private void recordLook(Moderator by, String search) {
        // why: nothing is ever taken off the record, so no address may come onto it
        var facts = Map.of("search", search.contains("@") ? "@" : search.strip());
        var act = "community.people-looked-at";
        audit.recordLook(new Act(by.community(), by.account(), act, "community/" + by.community(), null, facts));
    }

    /** The exception for people who may not act; {@code who} names those who may, as in "hosts". */
    public static AccessDeniedException refused(String whom) {
        return new AccessDeniedException("this is for " + whom);
    }
}
