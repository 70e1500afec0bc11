package app.laurel.result;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.ClosedEditions;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.PublicReader;
import app.laurel.ballot.BallotBox;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nothing of a result can be seen from outside before it comes out. */
@LaurelTest
class UnreleasedResultTest {
    private final ClosedEditions closed;
    private final TwoSigners signers;
    private final BallotBox box;
    private final PublicReader reader;

    @Autowired
    UnreleasedResultTest(ClosedEditions closed, TwoSigners signers, BallotBox box, PublicReader reader) {
        this.closed = closed;
        this.signers = signers;
        this.box = box;
        this.reader = reader;
    }

    @Test
    void outside_a_counted_and_signed_year_looks_exactly_like_one_that_is_not_counted() throws Exception {
        var edition = closed.closed(12);
        box.shut(edition.category()); // its number and hash are public from here on
        var before = outside(edition);
        signers.countAndSign(edition);

        assertThat(outside(edition)).isEqualTo(before);

        signers.tryRelease(edition);
        assertThat(outside(edition)).isNotEqualTo(before).contains("200").contains("First Shop");
    }

    private String outside(OpenEdition edition) throws Exception {
        var seen = new StringBuilder();
        var year = edition.community().slug() + "/2026";
        for (var path : List.of(
                "/en/" + year,
                "/ko/" + year,
                "/" + year + "/result.json",
                "/" + year + "/ballots.csv",
                "/en/" + year + "/report",
                "/" + year + "/og-en.png",
                "/" + year + "/og-ko.png")) {
            var response = reader.ask(path);
            seen.append(response.getStatus()).append(response.getHeader("ETag"));
            seen.append(path.endsWith("png") ? response.getContentAsByteArray().length : response.getContentAsString());
        }
        return seen.toString();
    }
}
