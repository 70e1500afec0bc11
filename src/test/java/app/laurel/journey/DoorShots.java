package app.laurel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.laurel.Founder;
import app.laurel.base.seal.Digests;
import app.laurel.community.Installation;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What stands before the door: signing in by mail and by passkey, the second factor, the first host, ways out of mail, and a line. */
final class DoorShots {
    static final List<Shot> STRANGERS = List.of(
            Shot.of("door-demonstration", "/sign-in/demonstration"),
            Shot.of("door-outbox", "/@/mail/outbox"),
            Shot.of("door-sign-in", "/sign-in"),
            new Shot("door-link-gone", "/sign-in/link/$token", 410),
            new Shot("door-address-gone", "/sign-in/address/$token", 410));

    static final Shot CODE = Shot.of("door-code", "/sign-in/code");
    static final Shot LINK = Shot.of("door-link", "/sign-in/link/$token");
    static final Shot NEW_PASSKEY = Shot.of("door-passkey-new", "/sign-in/passkey/new");
    static final Shot NEW_FACTOR = Shot.of("door-factor-new", "/sign-in/factor/new");
    static final Shot FACTOR = Shot.of("door-factor", "/sign-in/factor");
    static final Shot SETUP = Shot.of("door-setup", "/setup/$token");
    static final Shot NO_MORE_MAIL = Shot.of("door-mail-stop", "/@/mail/stop/$token");
    static final List<Shot> ACTED = List.of(CODE, LINK, NEW_PASSKEY, NEW_FACTOR, FACTOR, SETUP, NO_MORE_MAIL);

    private static final Pattern LINK_IN_MAIL = Pattern.compile("https?://[^/]+(/sign-in/link/\\S+)");
    private static final Pattern WAY_OUT = Pattern.compile("https?://[^/]+(/\\S+/mail/stop/\\S+)");

    private DoorShots() {}

    static void take(Album album) {
        var person = album.stranger(RunningLaurel.told());
        album.visit(person, STRANGERS, Map.of("token", "A".repeat(43)));
        endOfMails(album, person);
        person.leave();
        signIn(album);
        factor(album);
        firstHost(album);
    }

    private static void endOfMails(Album album, BrowserUser person) {
        for (var mail : MailShots.caught(album)) {
            var way = WAY_OUT.matcher(mail.text());
            if (!way.find()) continue;
            album.take(person.visit(way.group(1)), NO_MORE_MAIL);
            return;
        }
    }

    private static void signIn(Album album) {
        var told = RunningLaurel.told();
        var mail = "newcomer@sallim.example";
        var person = album.stranger(told);
        person.signInAsFarAsTheCode(mail);
        album.take(person.page(), CODE);
        var link = LINK_IN_MAIL.matcher(person.letter(mail, LINK_IN_MAIL));
        if (link.find()) album.take(person.visit(link.group(1)), LINK);
        person.leave();
    }

    private static void factor(Album album) {
        var staged = RunningLaurel.staged();
        var founder = staged.part(Founder.class);
        var moderator = founder.moderator(founder.community()).account();
        var person = album.signedIn(staged, moderator);
        var page = person.page();
        Authenticator.in(page);
        album.take(person.visit("/sign-in/factor/new"), NEW_FACTOR);
        album.take(person.visit("/sign-in/passkey/new"), NEW_PASSKEY);
        page.locator("form[data-passkey] button").click();
        assertThat(page).hasURL(Pattern.compile("^[^?]*/app.*$"));
        page.context().clearCookies();
        person.signInByMail(founder.mailOf(moderator).value());
        assertThat(page).hasURL(Pattern.compile("^[^?]*/sign-in/factor"));
        album.take(page, FACTOR);
        person.leave();
    }

    private static void firstHost(Album album) {
        var empty = RunningLaurel.inDemonstration();
        var token = "A".repeat(43);
        empty.part(Installation.class).invite(Digests.sha256(token));
        var person = album.stranger(empty);
        album.take(person.visit("/setup/" + token), SETUP);
        person.leave();
    }
}
