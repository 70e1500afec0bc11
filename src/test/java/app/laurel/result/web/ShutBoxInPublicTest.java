package app.laurel.result.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.MovableClock;
import app.laurel.OpenEdition;
import app.laurel.OpenEditions;
import app.laurel.PublicReader;
import app.laurel.PublishedEditions;
import app.laurel.ballot.BallotBox;
import app.laurel.base.id.CategoryId;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Anybody can write down what lay in the box when it was shut, before anybody has counted it, and compare it later. */
@LaurelTest
class ShutBoxInPublicTest {
    private final OpenEditions editions;
    private final PublishedEditions published;
    private final BallotBox box;
    private final MovableClock clock;
    private final PublicReader reader;

    @Autowired
    ShutBoxInPublicTest(
            OpenEditions editions,
            PublishedEditions published,
            BallotBox box,
            MovableClock clock,
            PublicReader reader) {
        this.editions = editions;
        this.published = published;
        this.box = box;
        this.clock = clock;
        this.reader = reader;
    }

    @Test
    void number_and_hash_are_public_from_the_shut_on_and_not_before() throws Exception {
        var edition = editions.anOpenEdition().open();
        assertThat(page(edition)).doesNotContain("The box when it was shut");

        editions.close(edition);
        clock.pass(Duration.ofMinutes(1));
        assertThat(box.shut(edition.category())).isTrue();

        assertThat(page(edition)).contains("The box when it was shut", "0 ballots lay in it", hash(edition.category()));
    }

    @Test
    void they_stand_on_the_page_of_the_result_too() throws Exception {
        var edition = published.aPublishedEdition();

        assertThat(page(edition)).contains("12 ballots lay in it", hash(edition.category()));
    }

    private String page(OpenEdition edition) throws Exception {
        return reader.read("/en/" + edition.community().slug() + "/" + edition.year());
    }

    private String hash(CategoryId category) {
        return HexFormat.of().formatHex(box.findShut(category).orElseThrow().hash());
    }
}
