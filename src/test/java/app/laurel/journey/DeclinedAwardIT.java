package app.laurel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.laurel.Founder;
import app.laurel.OpenEdition;
import app.laurel.Owners;
import app.laurel.PublishedEditions;
import app.laurel.badge.misuse.MisuseKind;
import app.laurel.badge.misuse.MisuseReports;
import app.laurel.badge.misuse.MisuseSubject;
import app.laurel.badge.misuse.SeenPage;
import app.laurel.community.Member;
import app.laurel.result.Award;
import app.laurel.result.Results;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An owner asks a colleague by mail to speak for the shop too; one declines the award, the other takes it after all. */
class DeclinedAwardIT {
    private static final Pattern INVITATION = Pattern.compile("/app/[a-z0-9-]+/invitation/laurel-[a-z2-7]{26}");

    private final RunningLaurel laurel = RunningLaurel.staged();
    private final OpenEdition edition = laurel.part(PublishedEditions.class).aPublishedEdition();
    private final Award award =
            laurel.part(Results.class).listAwards(edition.id()).getFirst();
    private final Member owner = laurel.part(Founder.class).joined(edition.first());
    private final Member other = laurel.part(Founder.class).joined(edition.first());
    private final String slug = edition.community().slug();
    private final BrowserUser first = BrowserUser.signedIn(laurel, owner.account(), "ko", true, ColorScheme.DARK);
    private final BrowserUser colleague = BrowserUser.signedIn(laurel, other.account(), "en", false, ColorScheme.LIGHT);

    @Test
    void who_speaks_for_a_winner_declines_it_and_a_colleague_who_was_asked_by_mail_takes_it() {
        laurel.part(Owners.class).make(edition.first(), award.shop(), owner);
        invite();
        decline();
        assertItIsSaid("ko", "쇼핑몰이 이 상을 사양했어요.", "쇼핑몰이 사양함");
        assertItIsSaid("en", "The shop has declined this award.", "Declined by the shop");
        takeIt();
        first.leave();
        colleague.leave();
    }

    private void invite() {
        var page = first.visit("/app/" + slug + "/claim/" + award.shop());
        page.getByLabel("회원의 메일 주소").fill(colleague.mail());
        press(page, "초대");
        assertThat(page.locator("main")).containsText("아직 답이 없어요.");
        Looks.at(page, "invitation-waits");

        var link = INVITATION.matcher(colleague.letter(colleague.mail(), INVITATION));
        if (!link.find()) throw new IllegalStateException("got no link");
        var stolen = first.visit(link.group());
        assertThat(stolen.locator("main")).containsText("여기에서 답할 초대가 없어요.");
        Looks.at(stolen, "invitation-of-another");
        var answer = colleague.visit(link.group());
        assertThat(answer.locator("h1")).containsText("Do you speak for");
        Looks.at(answer, "invitation");
        press(answer, "I speak for this shop");
        assertThat(answer.locator("h1")).containsText("Your badges");
    }

    private void decline() {
        var page = first.visit("/app/" + slug + "/claim/" + award.shop());
        page.locator("main a").filter(Desk.named("스튜디오로 가기")).click();
        choose(page);
        Looks.at(page, "studio-decline");
        press(page, "이 상 사양하기");
        var dialog = page.getByRole(AriaRole.ALERTDIALOG);
        assertThat(dialog).containsText("순위는 그대로이고");
        Looks.at(page, "decline-asked");
        dialog.getByRole(AriaRole.BUTTON).filter(Desk.named("이 상 사양하기")).click();
        assertThat(page.locator("vaadin-notification-card").last()).containsText("상을 사양했어요");
        assertThat(page.locator("main")).containsText("마음을 바꿔 상을 받을 수 있어요.");
        Looks.at(page, "studio-declined");
    }

    private void assertItIsSaid(String language, String result, String proof) {
        var anybody = BrowserUser.stranger(laurel, language, false, ColorScheme.LIGHT);
        var page = anybody.visit("/" + language + "/" + slug + "/" + edition.year());
        assertThat(page.locator("main")).containsText(result);
        Looks.at(page, "result-declined");
        page.locator("main a[href$='/v/" + award.code() + "']").click();
        assertThat(page.locator("dl.facts .state")).hasText(proof);
        assertThat(page.locator("a[href$='certificate.pdf']")).hasCount(0);
        Looks.at(page, "proof-declined");
        anybody.leave();
    }

    private void takeIt() {
        var page = studio(colleague);
        Looks.at(page, "studio-declined");
        press(page, "Accept the award after all");
        assertThat(page.locator("vaadin-notification-card").last()).containsText("The award is yours again.");
        assertThat(page.locator("pre.laurel-code").first()).isVisible();
    }

    @Test
    void reports_of_one_award_at_one_place_are_one_row_of_the_desk() {
        var reports = laurel.part(MisuseReports.class);
        var subject = new MisuseSubject(edition.community().id(), award.code());
        for (var path : List.of("", "sale", "sale/tents")) {
            var page = SeenPage.parse("https://copy.example/" + path).orElseThrow();
            reports.report(subject, page, MisuseKind.COPIED, "The shop there has quite another name.");
        }
        var longest =
                SeenPage.parse("https://a-rather-long-name-of-a-shop-nobody-knows.example/" + "very-long-".repeat(20));
        reports.report(subject, longest.orElseThrow(), MisuseKind.UNTRUE, "");
        reports.report(
                new MisuseSubject(edition.community().id(), null),
                SeenPage.parse("https://fake.example/").orElseThrow(),
                MisuseKind.FAKE,
                "로렐 마크처럼 보이지만 누르면 아무 데도 가지 않아요.");
        for (var language : List.of("ko", "en")) {
            var moderator = BrowserUser.signedIn(laurel, edition.first().account(), language);
            var page = moderator.visit("/app/" + slug + "/desk/misuse");
            assertThat(page.locator("main")).containsText("copy.example");
            Looks.at(page, "misuse-desk");
            moderator.leave();
        }
    }

    private Page studio(BrowserUser user) {
        var page = user.visit("/app/" + slug + "/studio");
        assertThat(page.locator("main h1")).isVisible();
        choose(page);
        return page;
    }

    /** The award of the year, where the studio begins with another. */
    private static void choose(Page page) {
        page.locator("main vaadin-select").first().click();
        page.locator("vaadin-select-item").first().click();
        assertThat(page.locator("vaadin-select[opened]")).hasCount(0);
    }

    private static void press(Page page, String button) {
        page.locator("main vaadin-button").filter(Desk.named(button)).first().click();
    }
}
