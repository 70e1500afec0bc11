package app.laurel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.Founder;
import app.laurel.OpenEdition;
import app.laurel.Owners;
import app.laurel.PublishedEditions;
import app.laurel.base.id.AwardCode;
import app.laurel.community.Member;
import app.laurel.result.Results;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/**
 * A plaque in browsers: a moderator offers it, the winner on a phone says where to in the Korean form and approves of the engraving, it is
 * ordered, sent and arrives, and its photo stands under the result until the winner takes it back.
 */
class PlaqueIT {
    private final RunningLaurel laurel = RunningLaurel.staged();
    private final OpenEdition edition = laurel.part(PublishedEditions.class).aPublishedEdition();
    private final Member owner = laurel.part(Founder.class).joined(edition.first());
    private final String slug = edition.community().slug();
    private final Desk desk =
            new Desk(BrowserUser.signedIn(laurel, edition.first().account(), "en"), slug, edition.year());
    private final BrowserUser winner = BrowserUser.signedIn(laurel, owner.account(), "ko", true, ColorScheme.DARK);

    @Test
    void a_winner_accepts_a_plaque_and_it_arrives() throws IOException {
        var award = laurel.part(Results.class).listAwards(edition.id()).getFirst();
        laurel.part(Owners.class).make(edition.first(), award.shop(), owner);
        var awards = desk.open("/plaques");
        awards.getByLabel("Offer a plaque").first().click();
        assertThat(awards.locator("main")).containsText("The winner hasn’t accepted yet.");

        accept();
        send();
        show(award.code());
        takeBack(award.code());
        desk.leave();
        winner.leave();
    }

    private void accept() {
        var page = own();
        Looks.at(page, "plaque-offered");
        page.setViewportSize(390, 844);
        page.getByLabel("받는 분").fill("강미나");
        page.getByLabel("전화번호").fill("010-2345-6789");
        page.getByLabel("우편번호").fill("04524");
        page.getByLabel("도로명 주소").fill("서울 중구 세종대로 110");
        page.getByLabel("상세 주소").fill("3층");
        press(page, "수락하고 여기로 받기");
        assertThat(page.locator("main")).containsText("새길 내용 번호 KO-");
        assertThat(page.locator("main a[href$='engraving.pdf']")).isVisible();
        press(page, "새길 내용이 맞아요");
        assertThat(page.locator("main")).containsText("이제 주문할 수 있어요.");
    }

    private void send() {
        var page = desk.open("/plaques");
        assertThat(page.locator("main")).not().containsText("세종대로");
        press(page, "Show address");
        assertThat(page.locator("main")).containsText("세종대로 110");
        var sheet = page.waitForDownload(() ->
                page.locator("main a").filter(Desk.named("Order sheet (PDF)")).click());
        assertThat(sheet.suggestedFilename()).endsWith(".pdf");
        Looks.at(page, "plaques-desk");
        press(page, "Mark as ordered");
        assertThat(page.locator("main")).containsText("It is being made.");
        page.locator("vaadin-select").click();
        page.locator("vaadin-select-item").filter(Desk.named("Korea Post")).click();
        page.getByLabel("Tracking number").fill("6012345678901");
        press(page, "Mark as shipped");
        assertThat(page.locator("main")).containsText("It is on its way.");
        assertThat(own().locator("main a[href*='6012345678901']")).hasAttribute("rel", "nofollow noopener noreferrer");
        var mine = own();
        assertThat(mine.locator("main")).containsText("상패를 받으면 여기에서 알려 주세요.");
        Looks.at(mine, "plaque-shipped");
        press(mine, "상패를 받았어요");
        assertThat(mine.locator("vaadin-notification-card").last()).containsText("운영자에게 알렸어요");
        var arrived = desk.open("/plaques");
        assertThat(arrived.locator("main")).containsText("The address is erased 30 days later.");
    }

    private void show(AwardCode code) throws IOException {
        var page = own();
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("IMG_2026.JPG", "image/jpeg", photo()));
        assertThat(page.locator("main img[alt='내 상패 사진']")).isVisible();
        assertThat(statusOf(code)).isEqualTo(404);
        Looks.at(page, "plaque-arrived");
        press(page, "발표한 결과 아래에 보여 주기");
        assertThat(page.locator("main")).containsText("누구나 볼 수 있어요.");

        var anybody = result();
        var picture = anybody.page().locator("figure.arrival img");
        picture.scrollIntoViewIfNeeded();
        assertThat((Integer) picture.evaluate("async it => { await it.decode(); return it.naturalWidth; }"))
                .isEqualTo(1_600);
        Looks.at(anybody.page(), "result-with-plaque");
        anybody.leave();
    }

    private void takeBack(AwardCode code) {
        var page = own();
        press(page, "사진 내리기");
        assertThat(page.locator("vaadin-upload")).isVisible();
        var anybody = result();
        assertThat(anybody.page().locator("h1")).isVisible();
        assertThat(anybody.page().locator("figure.arrival")).hasCount(0);
        anybody.leave();
        assertThat(statusOf(code)).isEqualTo(404);
    }

    private Page own() {
        var page = winner.visit("/app/" + slug + "/plaques");
        assertThat(page.locator("main h1")).isVisible();
        return page;
    }

    /** Somebody who has the result before them and never had before: a browser keeps it for a minute. */
    private BrowserUser result() {
        var anybody = BrowserUser.stranger(laurel, "ko", false, ColorScheme.LIGHT);
        anybody.visit("/ko/" + slug + "/" + edition.year());
        return anybody;
    }

    /** What anybody is answered who asks for the photo. */
    private int statusOf(AwardCode code) {
        var photo = laurel.at("/v/" + code + "/arrival.jpg");
        return winner.page().request().get(photo).status();
    }

    private static void press(Page page, String button) {
        page.locator("main vaadin-button").filter(Desk.named(button)).first().click();
    }

    /** As large as cameras make them. */
    private static byte[] photo() throws IOException {
        var picture = new BufferedImage(3_200, 2_400, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(new Color(0xE8DCC8));
        pen.fillRect(0, 0, 3_200, 2_400);
        pen.setColor(new Color(0x6B4A2B));
        pen.fillRect(900, 600, 1_400, 1_050);
        pen.dispose();
        var file = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", file);
        return file.toByteArray();
    }
}
