package app.laurel.load;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever starts Laurel with a wrong setting reads what is wrong and what to do, on the database of an application that runs. */
@LaurelTest
class RefusedStartsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LAUREL_MASTER_KEY | //////////////////////////////////////////8= \
                | LAUREL_MASTER_KEY is not a key of this database: it is \
                | Put that key in its place, from the copy that you kept
            LAUREL_URL | https://award.example.org/laurel/ \
                | https://award.example.org/laurel/ is not of the form https://award.example.org. \
                | Set LAUREL_URL and LAUREL_BADGE_URL to scheme and host only
            """)
    void a_start_with_a_wrong_setting_ends_with_sentences_and_no_trace(
            String setting, String value, String problem, String remedy) throws Exception {
        var ended = TriedStart.on(TestDatabase.shared()).processWith(setting, value);

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.words())
                .contains(problem, remedy)
                .doesNotContain("\tat ", "java.base/", "BrokenSealException", "AEADBadTag");
        assertThat(ended.words().lines().count()).as("lines").isLessThan(25);
    }
}
