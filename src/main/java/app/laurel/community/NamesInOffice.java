package app.laurel.community;

import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.text.NameKey;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The public names of those who act for communities. No two moderators of a community have names that look the same: the name of
 * one is none that another has or ever had, so that nobody's signature passes for another's.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NamesInOffice {
    private final PublicNameStore names;
    private final RoleStore roles;

    NamesInOffice(PublicNameStore names, RoleStore roles) {
        this.names = names;
        this.roles = roles;
    }

    Optional<String> find(AccountId account) {
        return names.find(account);
    }

    /** Has the person act under this name from now on; false, and nothing changes, where it is another moderator's. */
    boolean set(AccountId account, String name, Instant now) {
        var communities = roles.rolesOf(account).entrySet().stream()
                .filter(it -> it.getValue().contains(Role.MODERATOR))
                .map(it -> it.getKey())
                .sorted(Comparator.comparingInt(CommunityId::value))
                .toList();
        if (isTaken(communities, account, Set.of(name))) return false;
        names.set(account, name, now);
        return true;
    }

    /** Whether a person has or had a name of somebody who moderates the community. */
    boolean clashes(CommunityId community, AccountId account) {
        var own = names.list(account).stream().map(GivenName::name).toList();
        return isTaken(List.of(community), account, own);
    }

    /** Whether the name that a person has now is one that somebody else who moderates the community has or had. */
    boolean isNameOfOther(CommunityId community, AccountId account) {
        return names.find(account)
                .filter(it -> isTaken(List.of(community), account, Set.of(it)))
                .isPresent();
    }

    private boolean isTaken(List<CommunityId> communities, AccountId account, Collection<String> own) {
        communities.forEach(roles::moderatorsLocked); // why: two who choose at one moment take turns
        var keys = own.stream().map(NameKey::of).collect(Collectors.toSet());
        return names.ofOtherModerators(communities, account).stream()
                .map(NameKey::of)
                .anyMatch(keys::contains);
    }
}
