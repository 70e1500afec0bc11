package app.laurel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.laurel.Founder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A passkey in Chromium's own authenticator: added, used to sign in, shown by a moderator beside the mail, removed. */
class PasskeyIT {
    private static final Pattern INSIDE = Pattern.compile("^[^?]*/app(/.*)?$");

    private final RunningLaurel laurel = RunningLaurel.shared();
    private final Founder founder = laurel.part(Founder.class);

    @ParameterizedTest
    @CsvSource({"ko, 패스키 추가, 삭제", "en, Add a passkey, Remove"})
    void a_member_signs_in_by_a_passkey_until_it_is_removed(String language, String add, String remove) {
        var person = BrowserUser.signedIn(laurel, founder.account("kim"), language);
        var page = person.page();
        var device = device(page);
        add(person, add);
        Looks.at(page, "account-passkeys");

        page.context().clearCookies();
        signIn(page);
        assertThat(page).hasURL(INSIDE);

        page.navigate(laurel.at("/app/account"));
        page.locator("vaadin-button")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + remove + "\\s*$")))
                .click();
        assertThat(page.locator("vaadin-notification-card").last()).isVisible();
        page.context().clearCookies();
        signIn(page);
        assertThat(page.locator("#problem")).isVisible();
        Looks.at(page, "sign-in-passkey-refused");

        device.detach();
        person.leave();
    }

    @ParameterizedTest
    @CsvSource({"ko, 패스키 추가", "en, Add a passkey"})
    void a_moderator_shows_it_beside_the_mail(String language, String add) {
        var moderator = founder.moderator(founder.community()).account();
        var mail = founder.mailOf(moderator).value();
        var person = BrowserUser.signedIn(laurel, moderator, language);
        var page = person.page();
        device(page);
        add(person, add);

        page.context().clearCookies();
        person.signInByMail(mail);
        assertThat(page).hasURL(Pattern.compile("^[^?]*/sign-in/factor"));
        Looks.at(page, "sign-in-factor-passkey");
        page.locator("form[data-passkey] button").click();
        assertThat(page).hasURL(INSIDE);

        person.leave();
    }

    private void add(BrowserUser person, String add) {
        var page = person.visit("/app/account");
        page.locator("a.laurel-button").filter(Desk.named(add)).click();
        assertThat(page.locator("form[data-passkey] button")).isVisible();
        Looks.at(page, "passkey-new");
        page.locator("form[data-passkey] button").click();
        assertThat(page).hasURL(Pattern.compile("^[^?]*/app/account$"));
    }

    private void signIn(Page page) {
        page.navigate(laurel.at("/sign-in"));
        Looks.at(page, "sign-in");
        page.locator("form[data-passkey] button").click();
    }

    /** An authenticator in the browser, that knows its person. */
    private static CDPSession device(Page page) {
        var session = page.context().newCDPSession(page);
        session.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var added = new JsonObject();
        added.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", added);
        return session;
    }
}
