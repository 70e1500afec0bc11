package app.laurel.journey;

import static app.laurel.edition.SeveralCategories.draft;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.laurel.FoundedYears;
import app.laurel.Founder;
import app.laurel.nomination.EarlierYears;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A member nominates on a phone, in Korean, in two of three categories: once from the search, once in the category itself. */
class NominatingInSeveralIT {
    private final RunningLaurel laurel = RunningLaurel.staged();

    @Test
    void a_shop_is_found_first_another_among_the_finalists_of_last_time_and_the_counts_say_what_is_left() {
        var year = laurel.part(FoundedYears.class)
                .aYear()
                .withCategories(draft("camping"), draft("kitchen"), draft("abroad"))
                .nominating();
        var earlier = laurel.part(EarlierYears.class);
        var amber = earlier.shop(year, "호박상점", "Amber", "amber.example");
        var birch = earlier.shop(year, "자작나무몰", "Birch", "birch.example");
        earlier.with(year, 2025, List.of(draft("camping"), draft("kitchen")), amber, birch);
        var member = laurel.part(Founder.class).member(year.first());
        var user = BrowserUser.signedIn(laurel, member, "ko", true, ColorScheme.LIGHT);

        var page = user.visit("/app/" + year.community().slug() + "/2026/nominate");
        page.getByLabel("이름 또는 주소").fill("호박");
        page.getByLabel("호박상점: 부문 camping 부문에 추천").click();
        assertThat(page.getByText("5곳 중 1곳이에요.")).isVisible();
        page.locator("a").filter(Desk.named("부문 kitchen")).click();
        assertThat(page).hasURL(Pattern.compile(".*/nominate/kitchen"));
        page.getByLabel("자작나무몰 추천").click();
        assertThat(page.getByText("내 추천: 5곳 중 1곳")).isVisible();
        page.getByLabel("왜 추천하나요?").fill("튼튼해요");
        assertThat(page.getByText("저장했어요")).isVisible();
        page.getByText("접기").click();
        page.goBack();

        assertThat(page.locator("laurel-nominate-year .used-up > [aria-hidden]"))
                .hasText(new String[] {"5곳 중 1곳", "5곳 중 1곳", "5곳 중 0곳"});
        page.locator("a").filter(Desk.named("부문 camping")).click();
        assertThat(page.getByText("내 추천: 5곳 중 1곳")).isVisible();
        assertThat(page.getByText("지난번 최종 후보 보기")).isVisible();
        user.leave();
    }
}
