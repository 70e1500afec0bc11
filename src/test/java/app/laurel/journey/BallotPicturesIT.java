package app.laurel.journey;

import app.laurel.Founder;
import app.laurel.OpenEditions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Pictures of the ballot to look at. */
class BallotPicturesIT {
    private static final Path PICTURES = Path.of("target", "pictures", "ballot");
    private final RunningLaurel laurel = RunningLaurel.shared();
    private int number;

    @Test
    void look() {
        var edition = laurel.part(OpenEditions.class)
                .anOpenEdition()
                .withShops("가나다 그린마켓", "Blue Harbour Supply", "바른먹거리 생활협동조합 온라인몰", "Tiny Tools", "달빛문구", "Nord")
                .withMinimumShops(2)
                .withQuorum(20, 2)
                .open();
        for (var look : new Object[][] {
            {"ko", true, ColorScheme.LIGHT},
            {"en", true, ColorScheme.DARK},
            {"ko", false, ColorScheme.DARK},
            {"en", false, ColorScheme.LIGHT}
        }) {
            number = 0;
            var lang = (String) look[0];
            var name = lang + "-" + ((boolean) look[1] ? "phone" : "desk") + "-" + look[2];
            var person = Person.signedIn(
                    laurel, laurel.part(Founder.class).member(edition.first()), lang, (boolean) look[1], (ColorScheme)
                            look[2]);
            var page = person.visit("/" + lang + "/" + edition.community().slug() + "/2026");
            shot(page, name, "public");
            page = person.visit("/app");
            page.getByText(Pattern.compile("Vote now|지금 투표하기")).first().waitFor();
            shot(page, name, "home");
            page.getByText(Pattern.compile("Vote now|지금 투표하기")).first().click();
            var voter = new Voter(page);
            page.locator("laurel-ballot h1").waitFor();
            shot(page, name, "ballot");
            if ((boolean) look[1]) {
                voter.presses("Begin|시작하기");
                shot(page, name, "shop");
                voter.uses();
                voter.marks("^(5 of|.*에 5점)", "^(4 of|.*에 4점)", "^(No opinion|잘 모르겠어요)", "^(3 of|.*에 3점)");
                shot(page, name, "shop-marked");
                voter.presses("Next|다음");
                voter.notUsed();
                shot(page, name, "not-used");
                voter.presses("Next|다음");
                for (var at = 0; at < 2; at++) {
                    voter.uses();
                    voter.marks("^(5 of|.*에 5점)", "^(4 of|.*에 4점)", "^(2 of|.*에 2점)", "^(3 of|.*에 3점)");
                    voter.presses("Next|다음");
                }
                voter.presses("Next|다음");
                voter.presses("Next|다음");
                shot(page, name, "favourite");
                page.getByRole(com.microsoft.playwright.options.AriaRole.RADIO)
                        .first()
                        .check();
                voter.presses("Review my ballot|내 투표 확인하기");
            } else {
                page.locator("laurel-ballot .cell input[value='4']").first().check();
                page.locator("laurel-ballot .cell input[value='3']").nth(5).check();
                page.waitForTimeout(3500);
                shot(page, name, "matrix-marked");
                voter.presses("Review my ballot|내 투표 확인하기");
            }
            shot(page, name, "review");
            voter.presses("Cast my ballot|투표하기");
            page.locator("laurel-ballot .stage").waitFor();
            shot(page, name, "receipt");
            page = person.visit("/app/votes");
            page.locator(".laurel-receipt-number").waitFor();
            shot(page, name, "votes");
            page = person.visit("/" + lang + "/" + edition.community().slug() + "/2026/voted");
            shot(page, name, "voted");
            page.context().close();
        }
        var other = Person.stranger(laurel, "ko", true, ColorScheme.LIGHT)
                .visit("/" + edition.community().slug() + "/2026/voted-ko.png");
        shot(other, "card", "ko");
        laurel.part(OpenEditions.class).close(edition);
        var late = Person.signedIn(
                laurel, laurel.part(Founder.class).member(edition.first()), "ko", true, ColorScheme.LIGHT);
        var page = late.visit("/app/" + edition.community().slug() + "/2026/vote");
        page.locator("main h1").waitFor();
        shot(page, "closed", "none");
    }

    private void shot(Page page, String look, String what) {
        page.waitForTimeout(400);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(PICTURES.resolve("%s-%d-%s.png".formatted(look, number++, what))));
    }
}
