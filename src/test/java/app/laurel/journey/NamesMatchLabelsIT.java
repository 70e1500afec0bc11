package app.laurel.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.ClosedEditions;
import app.laurel.Founder;
import app.laurel.FoundedYears;
import app.laurel.NominatedYears;
import app.laurel.OpenEditions;
import app.laurel.PublishedEditions;
import app.laurel.community.Moderator;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who speaks to the machine says what is written on a button, so its name contains that (WCAG 2.5.3), on the main pages. */
class NamesMatchLabelsIT {
    private final RunningLaurel laurel = RunningLaurel.staged();
    private final Founder founder = laurel.part(Founder.class);

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void what_everybody_may_read(String language) {
        var edition = laurel.part(PublishedEditions.class).aPublishedEdition();
        var community = "/" + language + "/" + edition.community().slug();
        var year = community + "/" + edition.year();
        look(
                BrowserUser.stranger(laurel, language, false, ColorScheme.LIGHT),
                List.of(
                        "/" + language + "/",
                        "/sign-in",
                        community,
                        community + "/honours",
                        year,
                        year + "/rules",
                        year + "/report",
                        "/" + language + "/check"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void where_members_nominate_and_vote(String language) {
        var nominated = laurel.part(FoundedYears.class).aYear().nominating();
        look(
                BrowserUser.signedIn(laurel, founder.member(nominated.first()), language),
                List.of("/app/" + nominated.community().slug() + "/2026/nominate"));
        var open = laurel.part(OpenEditions.class).anOpenEdition().open();
        look(
                BrowserUser.signedIn(laurel, founder.member(open.first()), language),
                List.of(
                        "/app",
                        "/app/account",
                        "/app/votes",
                        "/app/" + open.community().slug() + "/" + open.year() + "/vote"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void where_moderators_work(String language) {
        var nominated = laurel.part(NominatedYears.class);
        var year = nominated.aNominatedYear();
        nominated.take(year, "voter,nominee\nZ1,Amber Store\n");
        look(moderator(year.first(), language), desk(year.community().slug(), "", "/editions/2026", "/editions/2026/shortlist"));
        var closed = laurel.part(ClosedEditions.class).closed(12);
        founder.member(closed.second());
        look(
                moderator(closed.first(), language),
                desk(
                        closed.community().slug(),
                        "/people",
                        "/joining",
                        "/shops",
                        "/acts",
                        "/rehearsal",
                        "/editions/" + closed.year() + "/result"));
    }

    @Test
    void a_button_that_is_called_otherwise_than_it_reads_is_found() {
        var visitor = BrowserUser.stranger(laurel, "en", false, ColorScheme.LIGHT);
        visitor.page().setContent("<button aria-label='Move: Voting'>Move date</button><button aria-label='Go on: Ann'>Go on</button>");
        var found = Accessibility.misnamed(visitor.page());
        visitor.leave();

        assertThat(found).singleElement().asString().contains("Move date");
    }

    private void look(BrowserUser reader, List<String> paths) {
        for (var path : paths) {
            var page = reader.visit(path);
            page.waitForFunction("document.title && document.querySelector('h1, laurel-ballot h1, laurel-nominate h1')");
            assertThat(Accessibility.misnamed(page)).as(path).isEmpty();
        }
        reader.leave();
    }

    private BrowserUser moderator(Moderator moderator, String language) {
        return BrowserUser.signedIn(laurel, moderator.account(), language);
    }

    private static List<String> desk(String community, String... pages) {
        return List.of(pages).stream().map(it -> "/app/" + community + "/desk" + it).toList();
    }
}
