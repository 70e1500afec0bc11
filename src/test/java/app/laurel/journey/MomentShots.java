package app.laurel.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.laurel.ClosedEditions;
import app.laurel.Founder;
import app.laurel.MovableClock;
import app.laurel.OpenEditions;
import app.laurel.PublishedEditions;
import app.laurel.base.text.Bilingual;
import app.laurel.gate.Gate;
import app.laurel.gate.Pass;
import app.laurel.gate.WorkKind;
import app.laurel.nomination.CategoryRulings;
import app.laurel.nomination.SeveralAwards;
import app.laurel.result.TwoSigners;
import app.laurel.shop.ShopDesk;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What is seen for an evening or a moment only: a ballot of one, the wait for a result, the stage, what an act asks first, a line. */
final class MomentShots {
    static final Shot STAGE = Shot.of("moment-stage", "/app/$slug/desk/editions/$year/result/stage");
    static final Shot COUNTDOWN = Shot.of("moment-countdown", "/@/$slug/$year");
    static final Shot RULINGS = Shot.of("moment-categories", "/@/$slug/$year/categories");
    static final List<Shot> ACTED = List.of(STAGE, COUNTDOWN, RULINGS);

    private static final RunningLaurel STAGED = RunningLaurel.staged();

    private final Album album;
    private final TwoSigners signers = STAGED.part(TwoSigners.class);

    private MomentShots(Album album) {
        this.album = album;
    }

    static void take(Album album) {
        var moments = new MomentShots(album);
        moments.vote();
        moments.untilTheResult();
        moments.askedBeforeAnAct();
        moments.waitInLine();
        moments.withdrawn();
        moments.renamed();
    }

    private void vote() {
        var edition = STAGED.part(OpenEditions.class)
                .anOpenEdition()
                .withShops("그린바스켓", "Blue Harbour", "달빛책방", "Nord Coffee")
                .open();
        var person = album.signedIn(STAGED, STAGED.part(Founder.class).member(edition.first()));
        MemberShots.vote(album, person, "/app/" + edition.community().slug() + "/2026/vote");
        person.leave();
    }

    private void untilTheResult() {
        var closed = STAGED.part(ClosedEditions.class).closed(12);
        var slug = closed.community().slug();
        signers.count(closed);
        var places = Map.of("slug", slug, "year", Integer.toString(closed.year()));
        var moderator = album.signedIn(STAGED, closed.first().account());
        album.take(moderator.visit(STAGE.path("", places)), STAGE);
        moderator.page().keyboard().press("Space");
        album.take(moderator.page(), "moment-stage-second");
        signers.sign(closed);
        signers.tryRelease(
                closed.first(),
                closed,
                STAGED.part(MovableClock.class).instant().plus(Duration.ofHours(27)));
        var stranger = album.stranger(STAGED);
        album.visit(stranger, List.of(COUNTDOWN), places);
        stranger.leave();
        var people = moderator.visit("/app/" + slug + "/desk/people");
        new TableOnPage(people).open("member");
        asked(people, "Remove|내보내기", "moment-remove");
        moderator.leave();
    }

    private void askedBeforeAnAct() {
        var edition = STAGED.part(ClosedEditions.class).closed(3);
        var path = "/" + edition.community().slug();
        signers.countAndSign(edition);
        var moderator = album.signedIn(STAGED, edition.first().account());
        var result = moderator.visit("/app" + path + "/desk/editions/" + edition.year() + "/result");
        asked(result, "Ask for a new count|다시 집계 요청하기", "moment-reopen");
        moderator.leave();
        var member = STAGED.part(Founder.class).joined(edition.second());
        STAGED.part(ShopDesk.class).offer(edition.second(), edition.shops().getFirst(), member.id());
        var person = album.signedIn(STAGED, member.account());
        album.take(person.visit("/app"), "moment-speak");
        album.take(person.visit("/app" + path + "/ties"), "moment-speak-answer");
        asked(person.visit("/app" + path + "/join"), "Leave|탈퇴하기", "moment-leave");
        signers.tryRelease(edition);
        var year = path + "/" + edition.year();
        album.take(person.visit("/" + album.in("ko", "en") + year), "moment-no-award");
        person.leave();
    }

    private void waitInLine() {
        var person = album.stranger(STAGED);
        var gate = STAGED.part(Gate.class);
        var held = new ArrayList<Pass>();
        for (var work : List.of(WorkKind.OPENING))
            while (gate.room(work) > 0) gate.enter(work).ifPresent(held::add);
        album.take(person.visit("/app"), "moment-line");
        held.forEach(Pass::close);
        person.leave();
    }

    private void withdrawn() {
        var edition = STAGED.part(PublishedEditions.class).aPublishedEdition();
        signers.annul(edition, "Ballots were bought.");
        var person = album.stranger(STAGED);
        var year = "/" + edition.community().slug() + "/" + edition.year();
        album.take(person.visit("/" + album.in("ko", "en") + year), "moment-annulled");
        person.leave();
    }

    private void renamed() {
        var several = STAGED.part(SeveralAwards.class);
        var year = several.nominating("books", "lamps");
        var books = several.category(year, "books");
        var rulings = STAGED.part(CategoryRulings.class);
        rulings.rename(year.first(), books, new Bilingual("책과 잡지", "Books and magazines"), "Magazines count as well.");
        var stranger = album.stranger(STAGED);
        var places = Map.of("slug", year.community().slug(), "year", "2026");
        album.visit(stranger, List.of(RULINGS), places);
        stranger.leave();
    }

    private void asked(Page page, String button, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^(" + button + ")$")))
                .first()
                .click();
        assertThat(page.locator("vaadin-confirm-dialog[opened], vaadin-dialog[opened]")
                        .first())
                .isVisible();
        album.take(page, name);
    }
}
