package app.laurel.community.ui;

import app.laurel.base.Language;
import app.laurel.base.Theme;
import app.laurel.base.ui.FrameSession;
import app.laurel.base.ui.Surroundings;
import app.laurel.community.Account;
import app.laurel.community.Accounts;
import app.laurel.community.Communities;
import app.laurel.community.Community;
import app.laurel.community.Members;
import app.laurel.community.signin.CurrentAccount;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the frame who is signed in and which community stands around a view; strangers to it do not learn its name. */
@Component
class CommunityFrameSession implements FrameSession {
    private final CurrentAccount current;
    private final Accounts accounts;
    private final Communities communities;
    private final Members members;
    private final AuthenticationContext authentication;

    CommunityFrameSession(
            CurrentAccount current,
            Accounts accounts,
            Communities communities,
            Members members,
            AuthenticationContext authentication) {
        this.current = current;
        this.accounts = accounts;
        this.communities = communities;
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
        return communities
                .findBySlug(slug)
                .filter(it -> members.findMember(person.id(), it.id()).isPresent())
                .map(it -> place(person, it))
                .orElse(null);
    }

    private Surroundings.Place place(Account person, Community community) {
        var desk = members.findModerator(person.id(), community.id()).isPresent();
        return new Surroundings.Place(community.slug(), community.name(), desk);
    }
}
