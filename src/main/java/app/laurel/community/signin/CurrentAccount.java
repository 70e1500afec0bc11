package app.laurel.community.signin;

import app.laurel.base.id.AccountId;
import app.laurel.community.Communities;
import app.laurel.community.Community;
import app.laurel.community.Host;
import app.laurel.community.Member;
import app.laurel.community.Members;
import app.laurel.community.Moderator;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Who is signed in on this thread, and what that person may do. Views ask at every act, never once for all: a role may be
 * withdrawn while a page is open.
 */
@Component
public class CurrentAccount {
    private final Members members;
    private final Communities communities;

    CurrentAccount(Members members, Communities communities) {
        this.members = members;
        this.communities = communities;
    }

    /**
     * The account that is signed in.
     *
     * @throws AccessDeniedException if nobody is
     */
    public AccountId id() {
        return find().orElseThrow(() -> new AccessDeniedException("nobody is signed in"));
    }

    /** The account that is signed in, if somebody is. */
    public Optional<AccountId> find() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
                ? Optional.of(signedIn.account())
                : Optional.empty();
    }

    /**
     * The proof that the person who is signed in moderates the community with this name in addresses.
     *
     * @throws AccessDeniedException if nobody is signed in, there is no such community, or the person does not moderate it
     */
    public Moderator moderator(String slug) {
        return members.moderator(id(), community(slug).id());
    }

    /**
     * The proof that the person who is signed in belongs to the community with this name in addresses.
     *
     * @throws AccessDeniedException if nobody is signed in, there is no such community, or the person is no member
     */
    public Member member(String slug) {
        return members.member(id(), slug);
    }

    /**
     * The proof that the person who is signed in runs the installation.
     *
     * @throws AccessDeniedException if not
     */
    public Host host() {
        return members.host(id());
    }

    /** A stranger does not learn whether a community exists. */
    private Community community(String slug) {
        return communities.findBySlug(slug).orElseThrow(() -> new AccessDeniedException("no community of that name"));
    }
}
