package app.laurel.community.signin;

import static app.laurel.db.Tables.COMMUNITY_DEVICE;
import static app.laurel.db.Tables.COMMUNITY_SESSION;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.WholeApplicationTest;
import app.laurel.base.LaurelSettings;
import app.laurel.base.id.AccountId;
import app.laurel.community.Accounts;
import app.laurel.community.MailAddress;
import app.laurel.community.passkey.SoftDevice;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Staying signed in, from the outside. */
@WholeApplicationTest
class DeviceDoorTest {
    private static final String COOKIE = "laurel-device";

    @LocalServerPort
    private int port;

    private final CaughtMails mails;
    private final Accounts accounts;
    private final Devices devices;
    private final DSLContext sql;
    private final String origin;

    @Autowired
    DeviceDoorTest(CaughtMails mails, Accounts accounts, Devices devices, DSLContext sql, LaurelSettings settings) {
        this.mails = mails;
        this.accounts = accounts;
        this.devices = devices;
        this.sql = sql;
        this.origin = settings.url().toString();
    }

    @Test
    void whoever_added_a_passkey_and_wants_to_stays_signed_in_when_the_session_has_ended() {
        var browser = stays("stays@device.example");
        var first = held(browser);
        sleeps(browser);

        assertThat(PasskeyVisit.leads(browser.get("/app/account"))).isEqualTo("/app/account");

        assertThat(browser.session()).isNotEmpty();
        assertThat(browser.isInside()).isTrue();
        assertThat(held(browser)).isNotEmpty().isNotEqualTo(first);
    }

    @Test
    void the_sign_in_page_leads_on_whom_the_device_knows_and_files_use_nothing_up() {
        var browser = stays("door@device.example");
        sleeps(browser);
        var first = held(browser);

        browser.get("/app/VAADIN/nothing.js");
        browser.get("/app/?v-r=uidl&v-uiId=0");
        browser.get("/laurel/door.css");
        assertThat(held(browser)).isEqualTo(first);

        assertThat(PasskeyVisit.leads(browser.get("/sign-in"))).isEqualTo("/app");
        assertThat(held(browser)).isNotEqualTo(first);
    }

    /** What takes a recent proof leads to the door, and the device does not lead back again. */
    @Test
    void who_stays_signed_in_proves_the_address_again_and_adds_a_factor() {
        var browser = stays("again@device.example");
        sleeps(browser);
        browser.get("/app/account");

        var way = PasskeyVisit.leads(browser.get("/sign-in/factor/new"));
        assertThat(browser.get(way).statusCode()).isEqualTo(200);
        browser.post("/sign-in", Map.of("mail", "again@device.example"));
        browser.get("/sign-in/code");
        browser.post("/sign-in/code", Map.of("code", mails.codeFor("again@device.example")));

        assertThat(browser.get("/sign-in/factor/new").statusCode()).isEqualTo(200);
    }

    @Test
    void a_copied_cookie_ends_the_session_of_its_owner_and_opens_nothing() {
        var owner = stays("copied@device.example");
        var thief = new Visitor(port);
        thief.cookies.put(COOKIE, held(owner));
        sleeps(owner);
        owner.get("/app/account");
        assertThat(owner.isInside()).isTrue();
        waits("copied@device.example");

        assertThat(PasskeyVisit.leads(thief.get("/app/account"))).endsWith("/sign-in");

        assertThat(thief.session()).isEmpty();
        assertThat(held(thief)).isEmpty();
        assertThat(owner.isInside()).isFalse();
    }

    @Test
    void two_pages_at_once_open_one_after_the_other() {
        var browser = stays("tabs@device.example");
        sleeps(browser);
        var tab = new Visitor(port);
        tab.cookies.put(COOKIE, held(browser));
        browser.get("/app/account");

        var waiting = tab.get("/app/account");

        assertThat(waiting.headers().firstValue("Refresh")).hasValue("1");
        assertThat(tab.session()).isEmpty();
        tab.cookies.putAll(browser.cookies);
        assertThat(tab.isInside()).isTrue();
    }

    @Test
    void who_does_not_want_to_and_who_signed_out_does_not_stay() {
        var other = PasskeyVisit.signedIn(port, mails, "other@device.example");
        PasskeyVisit.add(other, new SoftDevice(origin), Map.of());
        assertThat(held(other)).isEmpty();

        var browser = stays("out@device.example");
        browser.get("/sign-in/factor/new");
        var copy = held(browser);
        browser.post("/sign-out", Map.of());
        assertThat(held(browser)).isEmpty();
        assertThat(devices.list(account("out@device.example"))).isEmpty();
        browser.cookies.put(COOKIE, copy);
        assertThat(browser.isInside()).isFalse();
    }

    @Test
    void a_device_is_no_recent_proof_and_adds_no_further_passkey() {
        var browser = stays("proof@device.example");
        sleeps(browser);
        browser.get("/app/account");

        assertThat(PasskeyVisit.leads(browser.get("/sign-in/passkey/new"))).isEqualTo("/sign-in?again");
    }

    private Visitor stays(String mail) {
        var browser = PasskeyVisit.signedIn(port, mails, mail);
        PasskeyVisit.add(browser, new SoftDevice(origin), Map.of("stay", "true"));
        assertThat(held(browser)).isNotEmpty();
        return browser;
    }

    private static String held(Visitor browser) {
        return browser.cookies.getOrDefault(COOKIE, "");
    }

    /** The session is gone, as after a night. */
    private void sleeps(Visitor browser) {
        sql.update(COMMUNITY_SESSION)
                .set(COMMUNITY_SESSION.ENDED_AT, Instant.now())
                .where(COMMUNITY_SESSION.SESSION_HASH.eq(Secrets.hash(browser.session())))
                .execute();
    }

    /** More than a moment has passed since the device was used. */
    private void waits(String mail) {
        sql.update(COMMUNITY_DEVICE)
                .set(COMMUNITY_DEVICE.USED_AT, Instant.now().minus(Duration.ofMinutes(1)))
                .where(COMMUNITY_DEVICE.ACCOUNT_ID.eq(account(mail)))
                .execute();
    }

    private AccountId account(String mail) {
        return accounts.find(MailAddress.parse(mail).orElseThrow())
                .orElseThrow()
                .id();
    }
}
