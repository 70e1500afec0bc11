package app.laurel.community;

import app.laurel.base.Theme;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.text.Language;
import app.laurel.base.text.PlainText;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of this installation: one account a person, known by a mail address that was proved. */
@Service
@Transactional(readOnly = true)
public class Accounts {
    /** The longest display name, in UTF-16 units. */
    public static final int LONGEST_NAME = 60;

    private final AccountStore store;
    private final NamesInOffice publicNames;
    private final FirstProofStore proofs;
    private final Clock clock;

    Accounts(AccountStore store, NamesInOffice publicNames, FirstProofStore proofs, Clock clock) {
        this.store = store;
        this.publicNames = publicNames;
        this.proofs = proofs;
        this.clock = clock;
    }

    /**
     * The account of this id.
     *
     * @throws NoSuchElementException if there is none
     */
    public Account get(AccountId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("no account " + id));
    }

    /** Who runs the installation, by mail address. */
    public List<Account> listHosts() {
        return store.hosts();
    }

    /** The account of this id, if it still exists. */
    public Optional<Account> find(AccountId id) {
        return store.find(id);
    }

    /** The accounts of these ids that exist, by id. */
    public Map<AccountId, Account> list(Collection<AccountId> ids) {
        return store.list(ids);
    }

    /** The account of this address, if it has one. */
    public Optional<Account> find(MailAddress mail) {
        return store.find(mail);
    }

    /** The account of this address, opened now if it has none; its first name is what stands before the at sign. */
    @Transactional
    public Account open(MailAddress mail) {
        return open(mail, mail.localPart());
    }

    /** The account of this address, opened under this name if it has none. An existing one keeps its name. */
    @Transactional
    public Account open(MailAddress mail, String displayName) {
        store.add(
                mail,
                name(displayName).orElseGet(() -> PlainText.line(mail.localPart(), LONGEST_NAME)),
                clock.instant());
        return store.find(mail).orElseThrow();
    }

    /** The account of this address, whose holder has just proved it. */
    @Transactional
    public Account prove(MailAddress mail) {
        // why looked for: an insert locks what it finds, and a move of the account would wait for it while it waits for
        // the move
        var account = store.find(mail).orElseGet(() -> open(mail));
        proofs.setFirst(account.id(), clock.instant());
        return account;
    }

    /** Gives the account another display name; false, and nothing changes, when nothing visible is left of it. */
    @Transactional
    public boolean rename(AccountId account, String displayName) {
        var name = name(displayName);
        name.ifPresent(it -> store.rename(account, it));
        return name.isPresent();
    }

    /** The name under which the person acts for an award, if one was chosen. */
    public Optional<String> findPublicName(AccountId account) {
        return publicNames.find(account);
    }

    /**
     * Whether the person's public name looks like one that another moderator of the community has or had: what is said under it would
     * pass for that moderator's word.
     */
    @Transactional
    public boolean hasNameOfModerator(AccountId account, CommunityId community) {
        return publicNames.isNameOfOther(community, account);
    }

    /** Sets the public name under which the person acts for awards from now on. */
    @Transactional
    public NameOutcome setPublicName(AccountId account, String publicName) {
        var name = name(publicName);
        if (name.isEmpty()) return NameOutcome.MISSING;
        return publicNames.set(account, name.get(), clock.instant()) ? NameOutcome.SET : NameOutcome.TAKEN;
    }

    /** Remembers the language; null follows the browser again. */
    @Transactional
    public void setLanguage(AccountId account, @Nullable Language language) {
        store.setLanguage(account, language);
    }

    /** Remembers light or dark; null follows the device again. */
    @Transactional
    public void setTheme(AccountId account, @Nullable Theme theme) {
        store.setTheme(account, theme);
    }

    private static Optional<String> name(String typed) {
        return Optional.of(PlainText.line(typed, LONGEST_NAME)).filter(it -> !it.isEmpty());
    }

    /** What came of choosing a public name; only the first changes anything. */
    public enum NameOutcome {
        SET,
        /** Nothing visible is left of it. */
        MISSING,
        /** It looks like a name that another moderator of the same community has or had. */
        TAKEN
    }
}
