package app.laurel.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.PublicReader;
import app.laurel.PublishedEditions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Readers of a result learn which files of ballots came in and who answers for them. */
@LaurelTest
class PaperFilesInPublicTest {
    private final PublishedEditions published;
    private final PaperBallots papers;
    private final PublicReader reader;

    @Autowired
    PaperFilesInPublicTest(PublishedEditions published, PaperBallots papers, PublicReader reader) {
        this.published = published;
        this.papers = papers;
        this.reader = reader;
    }

    @Test
    void the_result_page_shows_each_file_with_its_hash_its_number_and_two_names() throws Exception {
        var edition = published.aPublishedEdition();
        var file = papers.of(edition.id()).files().getFirst();

        var page = reader.read("/en/%s/%d".formatted(edition.community().slug(), edition.year()));

        assertThat(file.first()).isNotEqualTo(file.second());
        assertThat(page)
                .contains(
                        "Paper ballots", "Of all ballots, 12 came on paper", file.hash(), file.first(), file.second());
    }
}
