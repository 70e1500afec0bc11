package app.laurel.result.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.ClosedEditions;
import app.laurel.LaurelTest;
import app.laurel.OpenEdition;
import app.laurel.base.text.Language;
import app.laurel.community.DeskList;
import app.laurel.community.DeskNeed;
import app.laurel.community.Moderator;
import app.laurel.result.TwoSigners;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a result waits for stands in each moderator's list until it is done, and for nobody else. */
@LaurelTest
class StepNeedsTest {
    private final ClosedEditions years;
    private final TwoSigners signers;
    private final DeskList list;

    @Autowired
    StepNeedsTest(ClosedEditions years, TwoSigners signers, DeskList list) {
        this.years = years;
        this.signers = signers;
        this.list = list;
    }

    @Test
    void from_the_close_to_the_second_signature_each_sees_what_is_theirs_to_do() {
        var edition = years.closed(3);
        assertThat(words(edition.first())).singleElement().asString().contains("count the ballots now");

        signers.count(edition);
        assertThat(words(edition.second())).singleElement().asString().contains("two signatures are missing");

        signers.sign(edition.first(), edition);
        assertThat(words(edition.first())).isEmpty();
        assertThat(list.list(edition.second(), Language.EN)).singleElement().satisfies(it -> {
            assertThat(it.words()).startsWith("One signature is missing, yours");
            assertThat(it.route()).isEqualTo(result(edition));
        });

        signers.sign(edition.second(), edition);
        assertThat(words(edition.second())).singleElement().asString().contains("publish the result");
    }

    private static String result(OpenEdition edition) {
        return edition.community().slug() + "/desk/editions/" + edition.year() + "/result";
    }

    private List<String> words(Moderator by) {
        return list.list(by, Language.EN).stream().map(DeskNeed::words).toList();
    }
}
