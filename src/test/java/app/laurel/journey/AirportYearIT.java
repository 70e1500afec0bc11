package app.laurel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.laurel.Founder;
import app.laurel.MovableClock;
import app.laurel.community.Accounts;
import app.laurel.community.Communities;
import app.laurel.community.Community;
import app.laurel.community.MailAddress;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.result.Survey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * A whole award by hand: founded, begun, nominated and shortlisted, voted on by 2,831 real guests, counted, signed by two,
 * published, worn on a storefront, proved. At every step those without the role try the same page, and every page is looked at.
 */
class AirportYearIT {
    private static final String SLUG = "airport";
    private static final String BALLOTS = "2,831";

    /** How many of them count: only whoever has counted knows it. */
    private static final String COUNTED = "1,738";

    private final RunningLaurel laurel = RunningLaurel.shared();
    private final MovableClock clock = laurel.part(MovableClock.class);
    private final PublicPageVisits outside = new PublicPageVisits(laurel, SLUG, 2017);

    @Test
    void an_award_goes_from_its_founding_to_a_badge_on_a_storefront() {
        assumeThat(Survey.isThere()).as("data in " + Survey.folder()).isTrue();
        clock.moveTo(Instant.parse("2026-03-01T00:00:00Z"));
        foundTheCommunity();
        var first = desk("en");
        var second = desk("ko");
        for (var language : List.of("en", "ko")) {
            var accounts = laurel.part(Accounts.class);
            var mail = MailAddress.parse(mail(language)).orElseThrow();
            accounts.setPublicName(accounts.open(mail).id(), "Moderator " + language);
        }
        var others = new Outsiders(laurel, community().id(), SLUG);
        begin(first, second, others);
        nominate(first, second, others);
        vote(first, second, others);
        count(first, others);
        publish(second);
        outside.look("published", "", "/rules", "/shortlist", "/report", "/voted");
        outside.lookAtDoors();
        var wearing = new Wearing(laurel, first);
        wearing.assertTheBadgeIsWornAndProved();
        wearing.assertTheOwnerFindsIt(
                laurel.part(Founder.class).memberOf(community().id()), SLUG);
    }

    private void foundTheCommunity() {
        var host = BrowserUser.signedIn(laurel, laurel.part(Founder.class).host(), "ko");
        Looks.at(host.visit("/app"), "home-of-host");
        var page = host.visit("/app/communities");
        page.getByLabel("주소에 쓰는 이름").fill(SLUG);
        page.getByLabel("한국어 이름").fill("공항 이용객");
        page.getByLabel("영어 이름").fill("Airport guests");
        page.locator("vaadin-button").filter(Desk.named("만들기")).last().dblclick(); // hands in once
        assertThat(page.locator("vaadin-notification-card")).hasText("공항 이용객 커뮤니티를 만들었어요. 첫 운영자를 지정해 주세요.");
        for (var language : List.of("en", "ko")) {
            page.locator("li").filter(Desk.named(SLUG)).locator("input").fill(mail(language));
            page.locator("li").filter(Desk.named(SLUG)).locator("vaadin-button").click();
            assertThat(page.locator("vaadin-notification-card").last()).containsText(mail(language));
        }
        for (var path : List.of("/app/communities", "/app/settings/limits", "/app/account")) {
            Looks.at(host.visit(path), path.substring(5).replace('/', '-'));
        }
        Looks.at(host.visit("/en/mail/outbox"), "outbox");
        host.leave();
    }

    private void begin(Desk first, Desk second, Outsiders others) {
        others.assertRefused("/desk", "/desk/people", "/desk/people/joining", "/desk/mail");
        others.assertRefused("/desk/shops", "/desk/editions", "/desk/editions/new");
        first.beginTheYear(Survey.CRITERIA);
        Looks.at(first.page(), "edition");
        first.moveDate("Voting opens", "2026-03-28", "The list needs a day less.");
        for (var path : List.of("", "/people", "/people/joining", "/shops", "/editions", "/editions/new")) {
            Looks.at(second.open(path), "desk" + path.replace('/', '-'));
        }
        outside.assertRulesSay("The list needs a day less.");
        first.open("/people/joining");
        first.handIn(Survey.roster(Survey.guests(2017)), BALLOTS);
    }

    private void nominate(Desk first, Desk second, Outsiders others) {
        others.assertRefused("/desk/editions/2017", "/desk/editions/2017/shortlist");
        clock.moveTo(edition().schedule().nominatingOpens());
        outside.look("nominating", "", "/rules");
        first.openYear("/shortlist");
        first.handIn(Survey.nominations(), "a second moderator has to upload the very same file");
        second.openYear("/shortlist");
        second.handIn(Survey.nominations(), "새 후보 8곳");
        first.openYear("/shortlist");
        first.merge("Area D again", "Area D", "Both names mean boarding area D.");
        Looks.at(first.page(), "shortlist-desk");
        Looks.at(second.openYear("/shortlist"), "shortlist-desk");
        clock.moveTo(edition().schedule().votingOpens());
        clock.pass(Duration.ofSeconds(1));
        outside.assertShortlistSays("Both names mean boarding area D.");
    }

    private void vote(Desk first, Desk second, Outsiders others) {
        others.assertRefused("/desk/editions/2017/imports");
        outside.look("voting", "", "/rules", "/shortlist");
        for (var area : List.of("A", "B", "C", "D", "E", "F", "G")) {
            first.nameAddress("Area " + area, "www.area-%s.example".formatted(area.toLowerCase(Locale.ROOT)));
        }
        first.openYear("/imports");
        first.offerWhatCannotBeTaken();
        first.handIn("voter,shop,criterion,mark\nx@airport.example,Area A,FOOD,9\n", "Nothing was imported");
        Looks.at(first.page(), "imports-refused");
        var ballots = Survey.ballots(Survey.guests(2017));
        first.handIn(ballots, "a second moderator has to upload the very same file");
        Looks.at(second.openYear("/imports"), "imports");
        second.handIn(ballots, BALLOTS);
        Looks.at(second.openYear(""), "edition");
    }

    private void count(Desk first, Outsiders others) {
        clock.moveTo(edition().schedule().votingCloses().plus(Duration.ofMinutes(3)));
        others.assertRefused("/desk/editions/2017/result", "/desk/editions/2017/badges");
        others.look("refused");
        outside.assertNothingIsTold(COUNTED);
        first.openYear("/result");
        first.press("Count the ballots");
        assertThat(first.page().getByText("Area F").first()).isVisible(Desk.COUNTED);
        first.press("I’ve checked it and sign");
        first.page().locator("vaadin-button[slot=confirm-button]").click();
        assertThat(first.page().locator("vaadin-notification-card").first()).isVisible();
        Looks.at(first.page(), "sign");
        outside.assertNothingIsTold(COUNTED);
    }

    private void publish(Desk second) {
        second.openYear("/result");
        second.press("확인하고 서명하기");
        second.page().locator("vaadin-button[slot=confirm-button]").click();
        assertThat(second.page().locator("vaadin-notification-card").first()).isVisible();
        Looks.at(second.page(), "signed");
        outside.assertNothingIsTold(COUNTED);
        second.press("지금 발표하기");
        second.page().locator("vaadin-button[slot=confirm-button]").click();
        assertThat(second.page().getByText("발표했어요").first()).isVisible();
        outside.assertResultSays(COUNTED);
        Looks.at(second.openYear("/badges"), "badges");
        Looks.at(second.open("/mail"), "desk-mail");
    }

    private Desk desk(String language) {
        return new Desk(BrowserUser.signedIn(laurel, mail(language), language), SLUG, 2017);
    }

    private static String mail(String language) {
        return "moderator-" + language + "@airport.example";
    }

    private Community community() {
        return laurel.part(Communities.class).findBySlug(SLUG).orElseThrow();
    }

    private Edition edition() {
        return laurel.part(Editions.class).find(community().id(), 2017).orElseThrow();
    }
}
