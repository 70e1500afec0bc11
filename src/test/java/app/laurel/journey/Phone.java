package app.laurel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.laurel.base.id.AccountId;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

/** What a member does in Korean on a phone, in one year of one community: nominates, votes, changes, withdraws, looks back. */
final class Phone {
    private final BrowserUser member;
    private final String path;

    Phone(RunningLaurel laurel, AccountId account, String path) {
        member = BrowserUser.signedIn(laurel, account, "ko", true, ColorScheme.LIGHT);
        this.path = path;
    }

    BrowserUser person() {
        return member;
    }

    Page open(String view) {
        var page = member.visit("/app" + path + view);
        assertThat(page.locator("h1").first()).isVisible();
        return page;
    }

    /** Nominates a shop that nobody knows yet. */
    void nominatesNew(String name, String address) {
        var page = open("/nominate");
        page.getByLabel("쇼핑몰 주소").fill(address);
        page.getByLabel("쇼핑몰 이름").fill(name);
        page.locator("form button").click();
        assertThat(page.getByLabel(name + " 빼기")).isVisible();
    }

    /** Nominates a shop found by what is typed. */
    void nominatesFound(String typed, String name) {
        var page = open("/nominate");
        page.getByLabel("이름 또는 주소").fill(typed);
        page.getByLabel(name + " 추천").click();
        assertThat(page.getByLabel(name + " 빼기")).isVisible();
    }

    /** Marks every shop with these stars, criterion by criterion, and casts. */
    String votes(int shops, int... stars) {
        var page = open("/vote");
        var voter = new BallotUser(page);
        voter.presses("시작하기");
        for (var shop = 0; shop < shops; shop++) {
            voter.uses();
            voter.marks(stars);
            voter.presses("다음");
        }
        voter.presses("내 투표 확인하기");
        voter.presses("투표하기");
        return number(page);
    }

    /** Gives one shop's first criterion another mark and casts again. */
    void changes(String shop, int stars) {
        var page = open("/vote");
        var voter = new BallotUser(page);
        voter.presses("투표 바꾸기");
        voter.presses(shop + " 고치기");
        voter.marks(stars);
        voter.presses("내 투표 확인하기");
        voter.presses("바꾼 내용으로 다시 투표하기");
        assertThat(page.locator("laurel-ballot .number")).isVisible();
    }

    /** Takes the ballot back, sees that the answers stay, and casts them again. */
    String withdrawsAndCastsAgain() {
        var page = open("/vote");
        var voter = new BallotUser(page);
        voter.presses("투표 취소하기");
        voter.presses("취소할게요");
        assertThat(page.getByText("투표를 취소했어요")).isVisible();
        assertThat(open("/vote").locator("laurel-ballot .number")).hasCount(0);
        voter.presses("시작하기");
        voter.presses("내 투표 확인하기");
        voter.presses("투표하기");
        return number(page);
    }

    private static String number(Page page) {
        var number = page.locator("laurel-ballot .number");
        assertThat(number).isVisible();
        return number.innerText();
    }

    /** The closed page tells what was counted, and the list of votes agrees. */
    void findsCounted(String number) {
        var page = open("/vote");
        assertThat(main(page)).containsText("투표가 끝났어요");
        assertThat(main(page)).containsText(number);
        assertThat(main(page)).containsText("집계에 필요한 조건을 갖췄어요");
        assertThat(member.visit("/app/votes").locator(".laurel-receipt-number")).hasText(number);
    }

    static Locator main(Page page) {
        return page.locator("main").first();
    }
}
