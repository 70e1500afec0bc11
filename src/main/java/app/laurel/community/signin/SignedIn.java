package app.laurel.community.signin;

import app.laurel.base.id.AccountId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * A session's proof of who is signed in, and when that person proved the address and a second factor. It carries no role: those are
 * asked of the database at every act.
 */
final class SignedIn extends AbstractAuthenticationToken {
    private static final String SECOND = "FACTOR_SECOND";

    private final long account;

    /** @param secondAt when a second factor was shown; null if none was */
    SignedIn(AccountId account, Instant at, @Nullable Instant secondAt) {
        super(authorities(at, secondAt));
        this.account = account.value();
        setAuthenticated(true);
    }

    AccountId account() {
        return new AccountId(account);
    }

    /** When the address was proved. */
    Instant at() {
        return find(FactorGrantedAuthority.OTT_AUTHORITY).orElseThrow();
    }

    /** When a second factor was shown last. */
    Optional<Instant> secondFactorAt() {
        return find(SECOND);
    }

    @Override
    public Object getPrincipal() {
        return Long.toString(account);
    }

    @Override
    public String getCredentials() {
        return "";
    }

    private Optional<Instant> find(String factor) {
        return getAuthorities().stream()
                .filter(it -> it instanceof FactorGrantedAuthority && factor.equals(it.getAuthority()))
                .map(it -> ((FactorGrantedAuthority) it).getIssuedAt())
                .findFirst();
    }

    private static List<GrantedAuthority> authorities(Instant at, @Nullable Instant secondAt) {
        var authorities = new ArrayList<GrantedAuthority>();
        authorities.add(new SimpleGrantedAuthority("ROLE_ACCOUNT"));
        authorities.add(factor(FactorGrantedAuthority.OTT_AUTHORITY, at));
        if (secondAt != null) authorities.add(factor(SECOND, secondAt));
        return authorities;
    }

    private static FactorGrantedAuthority factor(String authority, Instant at) {
        return FactorGrantedAuthority.withAuthority(authority).issuedAt(at).build();
    }
}
