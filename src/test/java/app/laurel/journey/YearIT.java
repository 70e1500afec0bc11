package app.laurel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.laurel.Founder;
import app.laurel.base.id.AccountId;
import app.laurel.community.Community;
import app.laurel.community.Moderator;
import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A whole year by hand, its clock moved at the desk: three members nominate and vote on phones in Korean, two moderators run the
 * award, an owner wears the badge and a stranger follows it to its proof. Whoever lacks the role is refused at every step.
 */
class YearIT {
    private static final int YEAR = 2026;
    private static final List<String> CRITERIA = List.of("가격", "응대", "품질", "편의");

    private final RunningLaurel laurel = RunningLaurel.inDemonstration();
    private final Founder founder = laurel.part(Founder.class);
    private final Community community = founder.community("sallim");
    private final Moderator second = founder.moderator(community);
    private final Desk desk = desk(founder.moderator(community).account(), "en");
    private final AccountId owner = founder.member(second);
    private final List<String> guests = Stream.generate(() -> founder.member(second))
            .limit(30)
            .map(it -> founder.mailOf(it).value())
            .toList();
    private final List<Phone> members = List.of(phone(), phone(), phone());
    private final Outside outside =
            new Outside(laurel, community.slug(), YEAR, members.getFirst().person(), founder.account("outsider"));

    @Test
    void three_members_two_moderators_an_owner_and_a_stranger_live_a_year_from_nominating_to_the_badge() {
        desk.beginTheYear(CRITERIA, 3);
        var shops = new ShopsPage(desk);
        shops.add("그린바스켓", "Green Basket", "greenbasket.kr");
        shops.add("달빛책방", "Moonlight Books", "moonbooks.kr");
        outside.lookAtSeats();
        nominate();
        shortlist();
        var numbers = vote();
        close(numbers);
        new Publishing(outside, YEAR).publish(desk, desk(second.account(), "ko"));
        assertThat(outside.stranger().visit("/ko" + path()).locator("main")).containsText("그린바스켓");
        outside.assertDeskClosed("/editions/" + YEAR + "/badges", "/v1/a/");
        wear();
    }

    private void nominate() {
        Looks.at(desk.open("/clock"), "clock");
        var korean = desk(second.account(), "ko");
        Looks.at(korean.open("/clock"), "clock");
        new NewYearForm(korean.open("/editions/new")).assertCalendarTitles("\\d{4}년 \\d{1,2}월");
        assertThat(Phone.main(members.getFirst().open("/nominate")).getByLabel("쇼핑몰 주소"))
                .hasCount(0);
        goTo("Nominations open");
        members.get(0).nominatesFound("ㄱㄹㅂ", "그린바스켓");
        members.get(1).nominatesFound("ㄷㅂㅊ", "달빛책방");
        members.get(1).nominatesFound("greenb", "그린바스켓");
        members.get(2).nominatesNew("해오름상회", "https://www.haeoreum.kr/?from=talk");
        outside.assertDeskClosed("/clock", "Forward one hour");
        outside.assertMembersOnly("/nominate", "추천|쇼핑몰 주소");
        outside.assertDeskClosed("/editions/" + YEAR + "/shortlist", "해오름상회");
    }

    private void shortlist() {
        goTo("Nominations close");
        assertThat(Phone.main(members.getFirst().open("/nominate"))).containsText("에 끝났어요");
        var cell = desk.openYear("/shortlist").locator("vaadin-grid-cell-content");
        assertThat(cell.filter(new Locator.FilterOptions().setHasText(Pattern.compile("Green Basket|그린바스켓")))
                        .first())
                .isVisible();
        var gathered = "voter,nominee\nv1,폐업상회\nv2,폐업상회\nv3,moonbooks.kr\n";
        desk.handIn(gathered, "a second moderator has to upload the very same file");
        var other = desk(second.account(), "ko");
        other.openYear("/shortlist");
        other.handIn(gathered, "새 후보 1곳");
        var out = new ListOut(laurel, community.slug(), YEAR, second.account());
        out.isGivenOut("그린바스켓", "달빛책방", "폐업상회");
        out.loses("폐업상회", "이번 달에 <b>문을 닫아요</b>.", "해오름상회");
        assertThat(Phone.main(members.getFirst().open("/vote"))).containsText("아직 투표 기간이 아니에요");
        goTo("Voting opens");
        outside.lookAtTheEndOfMails(members.getLast().person());
        var told = outside.stranger().visit("/ko" + path() + "/shortlist").locator("main");
        assertThat(told).containsText("그린바스켓");
        assertThat(told).containsText("회원 4명의 추천으로 정해진 쇼핑몰 3곳이에요");
    }

    private List<String> vote() {
        outside.assertMembersOnly("/vote", "그린바스켓");
        var numbers = new ArrayList<String>();
        numbers.add(members.get(0).votes(3, 5, 4, 5, 4));
        numbers.add(members.get(1).votes(3, 4, 4, 3, 3));
        numbers.add(members.get(2).votes(3, 3, 5, 4, 0));
        members.get(1).changes("그린바스켓", 5);
        numbers.set(2, members.get(2).withdrawsAndCastsAgain());
        var paper = Outside.paperBallots(guests, CRITERIA);
        desk.openYear("/imports");
        desk.handIn(paper, "a second moderator has to upload the very same file");
        var other = desk(second.account(), "ko");
        other.openYear("/imports");
        other.handIn(paper, "새 투표 30건");
        outside.assertDeskClosed("/editions/" + YEAR + "/imports", "vaadin-upload");
        outside.assertNothingIsTold();
        return numbers;
    }

    private void close(List<String> numbers) {
        goTo("Voting closes");
        members.get(0).findsCounted(numbers.getFirst());
        assertThat(Phone.main(members.get(2).open("/vote"))).containsText("투표가 끝났어요");
        moveOn("Forward one hour");
        outside.assertDeskClosed("/editions/" + YEAR + "/result", "Green Basket");
        outside.assertDeskClosed("/editions/" + YEAR + "/badges", "Green Basket");
    }

    private void wear() {
        var person = BrowserUser.signedIn(laurel, owner, "ko");
        var studio = "/app/" + community.slug() + "/studio";
        assertThat(person.visit(studio).locator("pre.laurel-code")).hasCount(0);
        new ShopsPage(desk).letSpeak("Green Basket", person.mail());
        assertThat(person.visit(studio).locator("pre.laurel-code")).hasCount(0);
        Wearing.accepts(person, community.slug());
        var page = person.visit(studio);
        var snippet = page.locator("pre.laurel-code").first();
        assertThat(snippet).containsText("/v1/a/");
        assertThat(members.getFirst().person().visit(studio).locator("pre.laurel-code"))
                .hasCount(0);
        outside.followsTheBadge(snippet.textContent());
    }

    private void goTo(String milestone) {
        moveOn("Go to “" + milestone + "”");
    }

    private void moveOn(String step) {
        desk.open("/clock");
        desk.press(step);
        assertThat(desk.page().locator("vaadin-notification-card").last()).containsText(Pattern.compile("It’s now .*"));
    }

    private String path() {
        return "/" + community.slug() + "/" + YEAR;
    }

    private Desk desk(AccountId account, String language) {
        return new Desk(BrowserUser.signedIn(laurel, account, language), community.slug(), YEAR);
    }

    private Phone phone() {
        return new Phone(laurel, founder.member(second), path());
    }
}
