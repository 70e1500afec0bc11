package app.laurel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.laurel.Founder;
import app.laurel.MovableClock;
import app.laurel.base.text.Bilingual;
import app.laurel.community.Community;
import app.laurel.community.Moderator;
import app.laurel.edition.EditionTemplates;
import app.laurel.edition.Editions;
import app.laurel.shop.NewShop;
import app.laurel.shop.Shops;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From a shared invitation to kept nominations, on a phone and in Korean; moderators at their desk, wrong people outside. */
class JoiningIT {
    private final RunningLaurel laurel = RunningLaurel.shared();
    private final MovableClock clock = laurel.part(MovableClock.class);
    private final Founder founder = laurel.part(Founder.class);

    @Test
    void an_invitation_leads_to_membership_and_to_nominations_that_stay() {
        clock.moveTo(Instant.parse("2026-03-01T00:00:00Z"));
        var community = founder.community();
        var moderator = founder.moderator(community);
        begin(moderator, community);
        var address = invite(moderator, community);
        var account = founder.account("hana");
        var hana = BrowserUser.signedIn(laurel, account, "ko");
        hana.page().setViewportSize(390, 844);

        join(hana, community, address);
        ask(community, moderator);
        figures(hana, community);
        clock.moveTo(Instant.parse("2026-03-09T00:00:00Z")); // longer than a session lasts
        var again = new Nominating(BrowserUser.signedIn(laurel, account, "ko"), community.slug());
        again.nominates();
        again.typesWithAnInputMethod();
        again.survivesALostNetwork();
        strangersStayOutside(community);
    }

    private void begin(Moderator moderator, Community community) {
        var templates = laurel.part(EditionTemplates.class);
        laurel.part(Editions.class)
                .create(moderator, templates.usual(community, 2026))
                .orElseThrow();
        var shops = laurel.part(Shops.class);
        shops.add(moderator, new NewShop(new Bilingual("그린바스켓", "Green Basket"), "greenbasket.kr", 2025));
        shops.add(moderator, new NewShop(new Bilingual("그린하우스", "Green House"), "greenhouse.kr", 2025));
        shops.add(moderator, new NewShop(new Bilingual("달빛책방", "Moonlight Books"), "moonbooks.kr", 2025));
    }

    private String invite(Moderator moderator, Community community) {
        var desk = BrowserUser.signedIn(laurel, moderator.account(), "en");
        var page = desk.visit("/app/" + community.slug() + "/desk/people");
        page.getByText("Requests, invitations, roster").click();
        page.getByLabel("Who it’s for").fill("Spring readers <b>");
        page.locator("vaadin-button").filter(Desk.named("Create invitation")).click();
        var address = page.locator("pre.laurel-code").nth(1).textContent();
        Looks.at(page, "joining-desk");
        var roster = "mail,display name,joined\nnobody,A,2024-03-01\nx@y.example,B,tomorrow\n";
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("roster.csv", "text/csv", roster.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.getByText("Nothing was imported")).isVisible();
        Looks.at(page, "joining-desk-refused");
        return address;
    }

    private void join(BrowserUser hana, Community community, String address) {
        var page = hana.page();
        page.navigate(address);
        assertThat(page).hasURL(Pattern.compile(".*/ko/" + community.slug() + "/join/.*"));
        Looks.at(page, "join-public");
        Looks.at(hana.visit("/en/" + community.slug() + "/join"), "join-public");
        page.navigate(address);
        page.getByText("로그인하고 가입하기").click();
        assertThat(page.getByLabel("초대 코드").first()).isVisible();
        Looks.at(page, "join");
        page.locator("vaadin-button").filter(Desk.named("가입하기")).click();
        assertThat(page.locator("main")).containsText("2026년 3월 1일부터 회원이에요");
        Looks.at(page, "joined");
    }

    private void ask(Community community, Moderator moderator) {
        var min = BrowserUser.signedIn(laurel, founder.account("min"), "en");
        var page = min.visit("/app/" + community.slug() + "/join");
        page.getByLabel("Who are you?").fill("I am Min <script>alert(1)</script>");
        page.locator("vaadin-button").filter(Desk.named("Ask to join")).click();
        assertThat(page.getByText("You asked on")).isVisible();
        Looks.at(page, "join-asked");
        var desk = BrowserUser.signedIn(laurel, moderator.account(), "ko");
        Looks.at(desk.visit("/app"), "home-moderator");
        var waiting = desk.visit("/app/" + community.slug() + "/desk/people/joining");
        assertThat(waiting.getByText("I am Min <script>alert(1)</script>")).isVisible();
        Looks.at(waiting, "joining-desk-asked");
        waiting.locator("vaadin-button").filter(Desk.named("승인")).click();
        assertThat(waiting.locator("vaadin-notification-card").last()).containsText("이제 회원이에요");
    }

    private void figures(BrowserUser hana, Community community) {
        for (var language : List.of("ko", "en")) {
            Looks.at(hana.visit("/" + language + "/" + community.slug() + "/2026/can-i-vote"), "can-i-vote-public");
        }
        var page = hana.visit("/app/" + community.slug() + "/2026/can-i-vote");
        assertThat(page.locator("main")).containsText("네, 올해 투표할 수 있어요");
        Looks.at(page, "can-i-vote");
        var stranger = BrowserUser.signedIn(laurel, founder.account("stranger"), "en");
        var other = stranger.visit("/app/" + community.slug() + "/2026/can-i-vote");
        assertThat(other.locator("main")).containsText("Not yet: you’re not a member");
        Looks.at(other, "can-i-vote-stranger");
    }

    private void strangersStayOutside(Community community) {
        var stranger = BrowserUser.signedIn(laurel, founder.account("stranger"), "en");
        var page = stranger.visit("/app/" + community.slug() + "/2026/nominate");
        assertThat(page.locator("main")).containsText("With an invitation code");
        stranger.visit("/app/" + community.slug() + "/desk/people/joining");
        assertThat(page.locator("main")).not().containsText("Create invitation");
    }
}
