package app.laurel.community.signin;

import app.laurel.base.LaurelSettings;
import app.laurel.base.text.Language;
import app.laurel.community.Accounts;
import app.laurel.community.MailAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a person proves a mail address. Asking never looks whether the address has an account, so nothing about it can be told from
 * the answer or its time; the account is opened when the address is first proved. A link or code counts once, for ten
 * minutes, and only in the browser that asked.
 */
@Service
@Transactional(readOnly = true)
class SignIns {
    static final Duration LASTS = Duration.ofMinutes(10);

    private final SignInStore store;
    private final CodeGuesses guesses;
    private final Accounts accounts;
    private final EpochStore epochs;
    private final LaurelSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** Seven: a mail is asked for, guessed at, and opens an account. */
    SignIns(
            SignInStore store,
            CodeGuesses guesses,
            Accounts accounts,
            EpochStore epochs,
            LaurelSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.guesses = guesses;
        this.accounts = accounts;
        this.epochs = epochs;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** Has the mail written; answers the secret that the asking browser keeps. */
    @Transactional
    String ask(MailAddress mail, Language language) {
        var browser = Secrets.token();
        var token = Secrets.token();
        var code = Secrets.code(guesses.digits(mail));
        var now = clock.instant();
        store.forget(now);
        store.add(browser, token, code, mail, now, now.plus(LASTS));
        var link = settings.url() + "/sign-in/link/" + token;
        events.publishEvent(new SignInAsked(mail, language, link, code, LASTS));
        return browser;
    }

    /** What using the link in this browser would come to; changes nothing, so a mail scanner may look. */
    SignInOutcome look(String browser, String token) {
        var now = clock.instant();
        if (store.exists(token, browser, now)) return new SignInOutcome.Ready();
        return store.exists(token, now) ? new SignInOutcome.OtherBrowser() : new SignInOutcome.Gone();
    }

    /** Whether this browser may still type a code. */
    boolean awaitsCode(String browser) {
        return store.hasTries(browser, clock.instant());
    }

    /** The address that this browser asked mail for, while it may still type a code. */
    Optional<MailAddress> findAsked(String browser) {
        return awaitsCode(browser) ? store.findMail(browser) : Optional.empty();
    }

    @Transactional
    SignInOutcome useLink(String browser, String token) {
        var now = clock.instant();
        var mail = store.useToken(browser, token, now);
        if (mail.isPresent()) return proved(mail.get());
        return store.exists(token, now) ? new SignInOutcome.OtherBrowser() : new SignInOutcome.Gone();
    }

    @Transactional
    SignInOutcome useCode(String browser, String code) {
        var now = clock.instant();
        if (!store.takeTry(browser, now)) return new SignInOutcome.Gone();
        var asked = store.findMail(browser).orElseThrow();
        if (!guesses.take(asked, code)) return new SignInOutcome.Gone();
        var mail = store.useCode(browser, code, now);
        if (mail.isPresent()) {
            guesses.giveBack(asked, code);
            return proved(asked);
        }
        return store.hasTries(browser, now) ? new SignInOutcome.WrongCode() : new SignInOutcome.Gone();
    }

    private SignInOutcome proved(MailAddress mail) {
        accounts.prove(mail);
        // why it may be gone: in this moment its owner took the account back, or erased it
        return epochs.find(mail)
                .<SignInOutcome>map(it -> new SignInOutcome.Proved(it, mail))
                .orElseGet(SignInOutcome.Gone::new);
    }
}
