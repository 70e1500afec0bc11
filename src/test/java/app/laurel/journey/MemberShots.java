package app.laurel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;

/** What a member sees: the own pages, nominating, and a ballot from its first page to its receipt. */
final class MemberShots {
    static final List<Shot> OWN = List.of(
            Shot.of("member-home", "/app/"),
            Shot.of("member-account", "/app/account"),
            Shot.of("member-public-name", "/app/account/public-name"),
            Shot.of("member-votes", "/app/votes"),
            Shot.of("member-join", "/app/sallim/join"),
            Shot.of("member-can-i-vote", "/app/sallim/$year/can-i-vote"),
            Shot.of("member-year-comments", "/app/sallim/$last/comments"),
            Shot.of("member-shop-comments", "/app/sallim/shop/$shop/comments"),
            Shot.of("member-ties", "/app/sallim/ties"),
            Shot.of("member-claim", "/app/sallim/claim/$shop"),
            Shot.of("member-invitation", "/app/sallim/invitation/laurel-" + "a".repeat(26)));

    static final Shot BALLOT = Shot.of("member-ballot-of-several", "/app/sallim/$year/vote");
    static final Shot NOMINATE = Shot.of("member-nominate", "/app/slowcamp/$year/nominate");

    private MemberShots() {}

    static void take(Album album) {
        var sallim = FilledPlaces.of("sallim");
        var person = album.seated("sallim", "member");
        album.visit(person, OWN, sallim);
        album.visit(person, List.of(BALLOT), sallim);
        person.leave();
        nominate(album);
    }

    private static void nominate(Album album) {
        var person = album.seated("slowcamp", "member");
        var page = person.visit(NOMINATE.path("", FilledPlaces.of("slowcamp")));
        page.getByLabel(album.in("이름 또는 주소", "Name or address")).fill(album.in("ㅇ", "o"));
        assertThat(page.locator("laurel-nominate li.row").first()).isVisible();
        album.take(page, NOMINATE);
        person.leave();
    }

    /** A ballot that is filled in and cast, of whoever may do so. */
    static void vote(Album album, BrowserUser person, String path) {
        var page = person.visit(path);
        var voter = new BallotUser(page);
        assertThat(page.locator("laurel-ballot h1")).isVisible();
        album.takeScreen(page, "member-ballot-1-first");
        if (album.onPhone()) {
            voter.presses("Begin|시작하기");
            voter.uses();
        }
        voter.marks(5, 4, 0, 3);
        album.takeScreen(page, "member-ballot-2-middle");
        voter.presses("Review my ballot|내 투표 확인하기");
        album.takeScreen(page, "member-ballot-3-review");
        voter.presses("Cast my ballot|투표하기");
        assertThat(page.locator("laurel-ballot .number")).isVisible();
        album.takeScreen(page, "member-ballot-4-receipt");
    }
}
