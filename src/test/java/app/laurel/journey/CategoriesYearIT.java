package app.laurel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FoundedYear;
import app.laurel.FoundedYears;
import app.laurel.Founder;
import app.laurel.MovableClock;
import app.laurel.NominatedYears;
import app.laurel.ballot.Answers;
import app.laurel.ballot.VotingBooth;
import app.laurel.base.id.AccountId;
import app.laurel.base.id.CategoryId;
import app.laurel.count.Quorum;
import app.laurel.edition.CategoryDraft;
import app.laurel.edition.Editions;
import app.laurel.nomination.EarlierYears;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A year of three categories in browsers: a member on a phone nominates in two, votes in two of three and changes one; two moderators
 * give out the lists, count all with one press, sign once and publish; each category that gave an award has its badge and its proof.
 */
class CategoriesYearIT {
    private static final int CRITERIA = 4;
    private static final List<String> SLUGS = List.of("kitchen", "camping", "parts");
    private static final String OTHERS = """
            voter,nominee,category
            1,amber.example,1
            2,amber.example,1
            2,birch.example,2
            3,birch.example,3
            """;

    private final RunningLaurel laurel = RunningLaurel.staged();
    private final Founder founder = laurel.part(Founder.class);
    private final FoundedYears years = laurel.part(FoundedYears.class);
    private final FoundedYear year = years.aYear()
            .withRules(it -> it.minimumShops(1).quorum(new Quorum(5, 10)))
            .withCategories(ThreeCategories.DRAFTS.toArray(CategoryDraft[]::new))
            .nominating();
    private final Desk first = desk(year.first().account(), "en", false);
    private final Desk second = desk(year.second().account(), "ko", true);
    private final BrowserUser member =
            BrowserUser.signedIn(laurel, founder.member(year.first()), "ko", true, ColorScheme.DARK);

    @Test
    void three_categories_live_a_year_from_nominating_to_the_badge_of_each() {
        nominate();
        giveOut();
        vote();
        publish();
        read();
        assertThat(proofOf("Kitchens", "Amber")).contains("주방용품 부문 1위", "호박상점", "Best for Kitchens");
        assertThat(proofOf("Camping", "Birch")).contains("캠핑 부문 1위", "자작나무몰", "Best for Camping");
        Stream.of(first, second).forEach(Desk::leave);
        member.leave();
    }

    private void nominate() {
        var earlier = laurel.part(EarlierYears.class);
        var amber = earlier.shop(year, "호박상점", "Amber", "amber.example");
        var birch = earlier.shop(year, "자작나무몰", "Birch", "birch.example");
        earlier.with(year, 2025, ThreeCategories.DRAFTS.subList(0, 2), amber, birch);
        laurel.part(NominatedYears.class).take(year, OTHERS);
        var page = member.visit("/app/" + year.community().slug() + "/2026/nominate");
        page.getByLabel("이름 또는 주소").fill("호박");
        page.getByLabel("호박상점: 주방용품 부문에 추천").click();
        assertThat(page.getByText("5곳 중 1곳이에요.")).isVisible();
        page.getByLabel("이름 또는 주소").fill("자작");
        page.getByLabel("자작나무몰: 캠핑 부문에 추천").click();
        assertThat(page.locator("laurel-nominate-year .used-up > [aria-hidden]"))
                .hasText(new String[] {"5곳 중 1곳", "5곳 중 1곳", "5곳 중 0곳"});
    }

    private void giveOut() {
        years.closeNominations(year);
        Looks.at(first.openYear("/categories"), "categories-lists");
        for (var slug : SLUGS) {
            var page = second.openYear("/shortlist/" + slug);
            second.press("최종 후보 공개하기");
            page.locator("vaadin-dialog[opened] vaadin-button")
                    .filter(Desk.named("최종 후보 공개하기"))
                    .click();
            assertThat(page.locator("vaadin-notification-card").last()).containsText("공개했어요");
        }
        assertThat(first.openYear("/categories").locator("main")).containsText("The list is out.");
    }

    private void vote() {
        years.openVoting(year);
        laurel.part(MovableClock.class).pass(Duration.ofSeconds(1));
        var categories = laurel.part(Editions.class).get(year.id()).categoryIds();
        for (var voter = 0; voter < 11; voter++) {
            cast(categories.get(0));
            cast(categories.get(1));
        }
        cast(categories.get(2));
        var page = member.visit("/app/" + year.community().slug() + "/2026/vote");
        assertThat(SeveralUser.categories(page)).hasCount(SLUGS.size());
        var user = new SeveralUser(page, true);
        user.rateFirst(0);
        user.leave();
        user.rateFirst(1);
        user.leave();
        new BallotUser(page).presses("준비된 부문 2개 한 번에 투표하기");
        assertThat(SeveralUser.numbers(page)).hasCount(2);
        page.reload();
        user.rateFirst(1);
        user.leave();
        new BallotUser(page).presses("준비된 부문 1개 투표하기");
        assertThat(SeveralUser.numbers(page)).hasCount(1);
    }

    private void cast(CategoryId category) {
        var voter = founder.joined(year.first());
        laurel.part(VotingBooth.class)
                .cast(voter, category, 0, "try-" + voter.account(), Answers.parse("*1 1:5555", CRITERIA));
    }

    private void publish() {
        var closes = laurel.part(Editions.class).get(year.id()).schedule().votingCloses();
        laurel.part(MovableClock.class).moveTo(closes.plus(Duration.ofMinutes(5)));
        first.openYear("/result");
        first.press("Count all 3 that are not counted yet");
        assertThat(first.page().getByText("12 ballots count. First: Amber.")).isVisible(Desk.COUNTED);
        assertThat(first.page().locator("main")).containsText("1 of 10 ballots needed: no award.");
        confirms(first, "I’ve checked it and sign");
        first.assertNotice("You’ve signed");
        Looks.at(second.openYear("/result"), "result-of-three");
        confirms(second, "확인하고 서명하기");
        second.assertNotice("서명했어요");
        confirms(second, "지금 발표하기");
        assertThat(second.page().getByText("발표했어요").first()).isVisible();
    }

    private void read() {
        var page = BrowserUser.stranger(laurel, "ko", true, ColorScheme.LIGHT)
                .visit("/ko/" + year.community().slug() + "/2026");
        assertThat(page.locator("main")).containsText(Pattern.compile("호박상점[\\s\\S]*자작나무몰"));
        Looks.at(page, "year-of-three");
        page.locator("main a").filter(Desk.named("캠핑")).first().click();
        assertThat(page.locator("main")).containsText("자작나무몰");
        assertThat(page.locator("main")).not().containsText("호박상점");
        page.context().close();
    }

    /** The page of proof to which the badge of a category leads, in Korean. */
    private String proofOf(String category, String winner) {
        var page = first.openYear("/badges");
        page.locator("vaadin-select").first().click();
        page.locator("vaadin-select-item").filter(Desk.named(category)).first().click();
        assertThat(page.locator("main section.laurel-card h2").first()).containsText(winner);
        page.locator("vaadin-details-summary").first().click();
        var code =
                page.locator("pre.laurel-code").first().textContent().replaceAll("(?s).*/v1/a/([0-9A-Z]{8})/.*", "$1");
        var anybody = BrowserUser.stranger(laurel, "ko", true, ColorScheme.LIGHT);
        return anybody.visit("/ko/v/" + code).locator("main").innerText()
                + anybody.visit("/en/v/" + code).locator("main").innerText();
    }

    private static void confirms(Desk desk, String button) {
        desk.press(button);
        desk.page().locator("vaadin-button[slot=confirm-button]").click();
    }

    private Desk desk(AccountId account, String language, boolean phone) {
        var person = BrowserUser.signedIn(laurel, account, language, phone, ColorScheme.LIGHT);
        return new Desk(person, year.community().slug(), 2026);
    }
}
