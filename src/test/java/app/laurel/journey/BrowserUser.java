package app.laurel.journey;

import static app.laurel.db.Tables.COMMUNITY_ACCOUNT;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.laurel.base.id.AccountId;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Someone at a browser of their own, signed in by the code in a mail as people are. */
final class BrowserUser {
    private static final Pattern CODE = Pattern.compile("\\b(\\d{3}) ?(\\d{3})\\b");

    /** Half a minute. */
    private static final int LOOKS = 60;

    private final RunningLaurel laurel;
    private final Page page;
    private @Nullable String mail;

    private BrowserUser(RunningLaurel laurel, Page page) {
        this.laurel = laurel;
        this.page = page;
    }

    /** Nobody we know. */
    static BrowserUser stranger(RunningLaurel laurel, String language, boolean phone, ColorScheme scheme) {
        return new BrowserUser(laurel, Browser.person(language, phone, scheme).newPage());
    }

    /** The holder of an account, signed in. */
    static BrowserUser signedIn(RunningLaurel laurel, AccountId account, String language) {
        return signedIn(laurel, account, language, false, ColorScheme.LIGHT);
    }

    /** The same on a phone or at a desk, in light or dark. */
    static BrowserUser signedIn(
            RunningLaurel laurel, AccountId account, String language, boolean phone, ColorScheme scheme) {
        var mail = laurel.part(DSLContext.class)
                .select(COMMUNITY_ACCOUNT.MAIL)
                .from(COMMUNITY_ACCOUNT)
                .where(COMMUNITY_ACCOUNT.ID.eq(account))
                .fetchSingle()
                .value1();
        return signedIn(laurel, mail, language, phone, scheme);
    }

    /** Whoever reads the mail of an address, signed in. */
    static BrowserUser signedIn(RunningLaurel laurel, String mail, String language) {
        return signedIn(laurel, mail, language, false, ColorScheme.LIGHT);
    }

    private static BrowserUser signedIn(
            RunningLaurel laurel, String mail, String language, boolean phone, ColorScheme scheme) {
        var person = stranger(laurel, language, phone, scheme);
        person.signIn(mail);
        person.mail = mail;
        return person;
    }

    Page page() {
        return page;
    }

    /** Closes the browser: what nobody looks at any more costs nothing. */
    void leave() {
        page.context().close();
    }

    /** The address that the person signed in with. */
    String mail() {
        return Objects.requireNonNull(mail);
    }

    /** Goes to a path of the application; who has been away for too long signs in again first. */
    Page visit(String path) {
        page.navigate(laurel.at(path));
        var known = mail;
        if (known != null && page.url().contains("/sign-in")) {
            signIn(known);
            page.navigate(laurel.at(path));
        }
        return page;
    }

    /** Signs in on the sign-in page that is open, and is led back to where the way to it began. */
    Page signInHere() {
        enter(Objects.requireNonNull(mail));
        return page;
    }

    private void signIn(String mail) {
        page.navigate(laurel.at("/sign-in"));
        enter(mail);
    }

    /** Signs in as far as the mail leads. */
    void signInByMail(String mail) {
        page.navigate(laurel.at("/sign-in"));
        type(mail);
    }

    private void enter(String mail) {
        type(mail);
        try {
            page.waitForURL(Pattern.compile(".*/app.*"));
        } catch (TimeoutError late) {
            throw new IllegalStateException(
                    "is still at " + page.url() + ": " + page.locator("main").innerText(), late);
        }
    }

    private void type(String mail) {
        page.locator("input[name=mail]").fill(mail);
        page.locator("main form button, form:has(input[name=mail]) button")
                .first()
                .click();
        var code = page.locator("input[name=code]");
        try {
            page.locator("input[name=code], altcha-widget").first().waitFor();
            if (page.locator("altcha-widget").isVisible()) showThatAPersonWaits();
            code.waitFor();
        } catch (TimeoutError late) {
            throw new IllegalStateException(
                    "is asked for no code: " + page.locator("main").innerText(), late);
        }
        code.fill(codeFor(mail));
        page.locator("form:has(input[name=code]) button").first().click();
    }

    private String codeFor(String mail) {
        var code = CODE.matcher(letter(mail, CODE));
        if (!code.find()) throw new IllegalStateException("got a mail without a code");
        return code.group(1) + code.group(2);
    }

    /** Who asked for many mails lets the device calculate first. */
    private void showThatAPersonWaits() {
        assertThat(page.locator("altcha-widget input[name=work]")).hasValue(Pattern.compile(".+"));
        page.locator("main form button").first().click();
    }

    /** The latest mail to this address in which there is this: reads the outbox in a tab of its own until it came, as a person would. */
    String letter(String mail, Pattern what) {
        try (var outbox = page.context().newPage()) {
            for (var look = 0; look < LOOKS; look++) {
                outbox.navigate(laurel.at("/en/mail/outbox"));
                var letters = outbox.locator("article")
                        .filter(new Locator.FilterOptions().setHasText(mail))
                        .filter(new Locator.FilterOptions().setHasText(what));
                if (letters.count() > 0) return letters.first().innerText();
                outbox.waitForTimeout(500);
            }
        }
        throw new IllegalStateException("got no mail to %s with %s".formatted(mail, what));
    }
}
