package app.laurel.community;

import java.util.Set;

/** One of my communities and what I am in it. */
public record Membership(Community community, Set<Role> roles) {
    public Membership {
        roles = Set.copyOf(roles);
    }

    /** Whether I moderate it. */
    public boolean moderates() {
        return roles.contains(Role.MODERATOR);
    }
}
