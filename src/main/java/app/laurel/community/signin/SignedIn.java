package app.laurel.community.signin;

import app.laurel.base.id.AccountId;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A session's proof of who is signed in. It carries no role: those are asked of the database at every act. */
final class SignedIn extends AbstractAuthenticationToken {
    private final long account;

    SignedIn(AccountId account) {
        super(List.of(new SimpleGrantedAuthority("ROLE_ACCOUNT")));
        this.account = account.value();
        setAuthenticated(true);
    }

    AccountId account() {
        return new AccountId(account);
    }

    @Override
    public Object getPrincipal() {
        return Long.toString(account);
    }

    @Override
    public String getCredentials() {
        return "";
    }
}
