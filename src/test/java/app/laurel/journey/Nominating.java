package app.laurel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** A member nominates on a phone, in Korean, in the year 2026 of a community. */
record Nominating(BrowserUser member, String community) {
    /** Finds one shop, is refused another, names a third, and finds all of it again. */
    void nominates() {
        Looks.at(member.visit("/ko/" + community + "/2026"), "year-nominating");
        var page = member.visit("/app");
        Looks.at(page, "home-nominating");
        page.locator("a").filter(Desk.named("쇼핑몰 추천하기")).click();
        page.getByLabel("이름 또는 주소").fill("ㄱㄹㅂ");
        page.getByLabel("그린바스켓 추천").click();
        assertThat(page.getByText("내 추천: 5곳 중 1곳")).isVisible();
        page.getByLabel("왜 추천하나요?").fill("포장이 꼼꼼하고 <b>친절해요</b>");
        assertThat(page.getByText("저장했어요")).isVisible();
        page.getByLabel("쇼핑몰 주소").fill("https://www.coupang.com/vp/products/1");
        page.locator("form button").click();
        assertThat(page.getByRole(AriaRole.ALERT).first()).containsText("여러 판매자가 함께");
        Looks.at(page, "nominate-refused");
        page.getByLabel("쇼핑몰 주소").fill("https://www.tea-house.co.kr:8443/x");
        page.getByLabel("쇼핑몰 이름").fill("찻집");
        page.locator("form button").click();
        assertThat(page.getByText("내 추천: 5곳 중 2곳")).isVisible();
        assertThat(page.getByLabel("쇼핑몰 주소")).hasValue("");
        Looks.at(page, "nominate");
        page.reload();
        assertThat(page.getByLabel("왜 추천하나요?").first()).hasValue("포장이 꼼꼼하고 <b>친절해요</b>");
        assertThat(page.getByText("tea-house.co.kr")).isVisible();
    }

    /** Composes by Chromium's own input method events, slower than the search: the field keeps every syllable. */
    void typesWithAnInputMethod() {
        var page = member.page();
        page.setViewportSize(390, 844);
        var field = page.getByLabel("이름 또는 주소");
        field.focus();
        var keyboard = page.context().newCDPSession(page);
        for (var composed : List.of("ㄷ", "다", "달", "달ㅂ", "달비", "달빛", "달빛ㅊ", "달빛채", "달빛책")) {
            var state = new JsonObject();
            state.addProperty("text", composed);
            state.addProperty("selectionStart", composed.length());
            state.addProperty("selectionEnd", composed.length());
            keyboard.send("Input.imeSetComposition", state);
            page.waitForTimeout(320);
        }
        assertThat(field).hasValue("달빛책");
        assertThat(page.getByLabel("달빛책방 추천")).isVisible();
        page.keyboard().press("Enter");
        var end = new JsonObject();
        end.addProperty("text", "달빛책방");
        keyboard.send("Input.insertText", end);
        assertThat(field).hasValue("달빛책방");
        page.getByLabel("달빛책방 추천").press("Enter");
        assertThat(page.getByText("내 추천: 5곳 중 3곳")).isVisible();
        Looks.at(page, "nominate-three");
    }

    /** What was typed while the network was away is kept, and sent when it is back. */
    void survivesALostNetwork() {
        var page = member.page();
        page.context().setOffline(true);
        page.getByLabel("왜 추천하나요?").last().fill("밤에도 문을 열어요");
        page.waitForTimeout(2_000);
        page.context().setOffline(false);
        page.reload();
        assertThat(page.getByLabel("왜 추천하나요?").last()).hasValue("밤에도 문을 열어요");
        assertThat(page.getByText("저장했어요").last()).isVisible();
        assertThat(page.getByLabel("왜 추천하나요?").last()).hasValue("밤에도 문을 열어요");
    }
}
