package app.laurel.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FoundedYear;
import app.laurel.FoundedYears;
import app.laurel.LaurelTest;
import app.laurel.PublicReader;
import app.laurel.base.id.EditionId;
import app.laurel.result.Results;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A rehearsal as strangers meet it: marked where they were given its address, and nowhere else. */
@LaurelTest
@Import(PlayedRehearsals.class)
class RehearsalPagesTest {
    private final FoundedYears years;
    private final PlayedRehearsals played;
    private final PublicReader reader;
    private final Results results;
    private FoundedYear year;

    @Autowired
    RehearsalPagesTest(FoundedYears years, PlayedRehearsals played, PublicReader reader, Results results) {
        this.years = years;
        this.played = played;
        this.reader = reader;
        this.results = results;
    }

    @BeforeEach
    void a_year_that_is_prepared() {
        year = years.aYear().prepared();
    }

    @Test
    void each_page_says_that_it_is_one_and_asks_not_to_be_found() throws Exception {
        var slug = played.begin(year).slug();

        for (var page : List.of("/en/" + slug, "/en/" + slug + "/2026", "/en/" + slug + "/2026/rules")) {
            var answer = reader.ask(page);
            assertThat(answer.getStatus()).as(page).isEqualTo(200);
            assertThat(reader.read(page))
                    .as(page)
                    .contains("This is a rehearsal.", "content=\"noindex\"", "/app/" + slug + "/desk/rehearsal");
            assertThat(answer.getHeader("Cache-Control")).as(page).doesNotContain("public");
        }
        assertThat(reader.read("/en/" + year.community().slug() + "/2026"))
                .doesNotContain("This is a rehearsal.", "noindex");
    }

    @Test
    void no_list_and_no_feed_tells_of_it() throws Exception {
        var slug = played.begin(year).slug();

        assertThat(reader.read("/en/"))
                .doesNotContain(slug)
                .contains(year.community().slug());
        assertThat(reader.ask("/en/" + slug + "/feed.atom").getStatus()).isEqualTo(404);
    }

    @Test
    void its_awards_have_no_badge_no_proof_and_no_credential() throws Exception {
        var by = played.moderator(year, played.begin(year));
        var closed = played.playToClose(by);
        played.publish(by, closed);
        var award = award(closed.id());

        for (var path : List.of(
                "/badge/" + award + ".svg",
                "/en/v/" + award,
                "/v/" + award + "/badge.json",
                "/en/v/" + award + "/certificate.pdf")) {
            assertThat(reader.ask(path).getStatus()).as(path).isEqualTo(404);
        }
    }

    private String award(EditionId edition) {
        return results.listAwards(edition).getFirst().code().value();
    }
}
