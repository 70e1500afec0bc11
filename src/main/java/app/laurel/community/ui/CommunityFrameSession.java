package app.laurel.community.ui;

import app.laurel.base.Theme;
import app.laurel.base.text.Language;
import app.laurel.base.ui.FrameSession;
import app.laurel.base.ui.Surroundings;
import app.laurel.community.Account;
import app.laurel.community.Accounts;
import app.laurel.community.Members;
import app.laurel.community.Membership;
import app.laurel.community.signin.CurrentAccount;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the frame who is signed in and which community stands around a view; strangers to it do not learn its name. */
@Component
class CommunityFrameSession implements FrameSession {
    private final CurrentAccount current;
    private final Accounts accounts;
    private final Members members;
    private final AuthenticationContext authentication;

    CommunityFrameSession(
            CurrentAccount current, Accounts accounts, Members members, AuthenticationContext authentication) {
        this.current = current;
        this.accounts = accounts;
        this.members = members;
        this.authentication = authentication;
    }

    @Override
    public Surroundings around(@Nullable String slug) {
        var account = current.find().flatMap(accounts::find);
        if (account.isEmpty()) return new Surroundings(null, false, null, null);
        var person = account.get();
        return new Surroundings(person.displayName(), person.host(), person.theme(), place(person, slug));
    }

    @Override
    public void setLanguage(Language language) {
        accounts.setLanguage(current.id(), language);
    }

    @Override
    public void setTheme(@Nullable Theme theme) {
        accounts.setTheme(current.id(), theme);
    }

    @Override
    public void signOut() {
        authentication.logout();
    }

    private Surroundings.@Nullable Place place(Account person, @Nullable String slug) {
        if (slug == null) return null;
        return members.findMembership(person.id(), slug)
                .map(CommunityFrameSession::place)
                .orElse(null);
    }

    private static Surroundings.Place place(Membership there) {
        var community = there.community();
        return new Surroundings.Place(community.slug(), community.name(), there.moderates());
    }
}
