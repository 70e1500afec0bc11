package app.laurel.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.laurel.base.text.Language;
import app.laurel.count.exact.Profile;
import app.laurel.count.majority.MissingMarks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file of profiles: read as it is meant, or refused with what is wrong; never half of it. */
class CountedProfilesTest {
    @Test
    void candidates_keep_their_order_and_what_is_not_said_is_not_invented() throws IOException {
        var read = read("\uFEFF{'profiles': {'B': [0, 1, 2], 'A': [3, 0, 0]}, 'grades': 3}");

        assertThat(read.names()).containsExactly("B", "A");
        assertThat(read.profiles()).containsExactly(Profile.of(0, 1, 2), Profile.of(3, 0, 0));
        assertThat(read.participants()).isZero();
        assertThat(read.missing()).isNull();
    }

    @Test
    void participants_and_missing_marks_are_taken_where_they_stand() throws IOException {
        var read =
                read("{'grades': 1, 'profiles': {'가게': [9007199254740993]}, 'participants': 12, 'missing': 'median'}");

        assertThat(read.profiles()).containsExactly(Profile.of(9_007_199_254_740_993L));
        assertThat(read.participants()).isEqualTo(12);
        assertThat(read.missing()).isEqualTo("median");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'grades': 2, 'profiles': {'A': [1, 2]}, 'seats': 2} | unknown-key",
                "{'profiles': {'A': [1, 2]}} | no-profiles",
                "{'grades': 0, 'profiles': {'A': []}} | no-profiles",
                "{'grades': 2, 'profiles': {}} | no-profiles",
                "{'grades': 2, 'profiles': [[1, 2]]} | no-profiles",
                "{'grades': 2} | no-profiles",
                "[] | no-profiles",
                "7 | no-profiles",
                "{'grades': 2.5, 'profiles': {'A': [1, 2]}} | whole-from-0",
                "{'grades': -1, 'profiles': {'A': [1]}} | whole-from-0",
                "{'grades': '2', 'profiles': {'A': [1, 2]}} | whole-from-0",
                "{'grades': 2, 'profiles': {'A': [1, -2]}} | whole-from-0",
                "{'grades': 2, 'profiles': {'A': [1, 2.0]}} | whole-from-0",
                "{'grades': 2, 'profiles': {'A': [1, null]}} | whole-from-0",
                "{'grades': 1, 'profiles': {'A': [99999999999999999999]}} | whole-from-0",
                "{'grades': 2, 'profiles': {'A': [1, 2]}, 'participants': 1e3} | whole-from-0",
                "{'grades': 2, 'profiles': {'A': [1]}} | profile",
                "{'grades': 2, 'profiles': {'A': [1, 2, 3]}} | profile",
                "{'grades': 2, 'profiles': {'A': {'0': 1, '1': 2}}} | profile",
                "{'grades': 2, 'profiles': {' ': [1, 2]}} | nameless",
                "{'grades': 1, 'profiles': {'Caf\u00e9': [1], 'Cafe\u0301': [1]}} | twice-spelled",
                "{'grades': 1, 'profiles': {'A': [1]}, 'missing': 3} | missing-word",
                "{'grades': 1, 'grades': 1, 'profiles': {'A': [1]}} | not-json",
                "{'grades': 1, 'profiles': {'A': [1], 'A': [2]}} | not-json",
                "{'grades': 1, 'profiles': {'A': [1]} | not-json"
            })
    void what_is_wrong_is_named_and_said_in_both_languages(String json, String key) {
        assertThatExceptionOfType(UnusableInputException.class)
                .isThrownBy(() -> read(json))
                .satisfies(it -> assertThat(it.reason().key()).isEqualTo(key))
                .satisfies(it -> {
                    for (var language : Language.values()) {
                        assertThat(new TerminalWords(language).of(it))
                                .isNotBlank()
                                .doesNotContain("{0}");
                    }
                });
    }

    @Test
    void a_file_that_breaks_off_says_in_which_line() {
        assertThatExceptionOfType(UnusableInputException.class)
                .isThrownBy(() -> read("{'grades': 1,\n'profiles':\n{'A': [1,]}}"))
                .satisfies(it -> assertThat(it.line()).isEqualTo(3));
    }

    @Test
    void what_becomes_of_missing_marks_is_read_by_its_one_word() {
        assertThat(CountedProfiles.policy("none", 0)).isEqualTo(new MissingMarks.None());
        assertThat(CountedProfiles.policy("median", 0)).isEqualTo(new MissingMarks.Median());
        assertThat(CountedProfiles.policy("normalized", 0)).isEqualTo(new MissingMarks.Normalized());
        assertThat(CountedProfiles.policy("worst", 2)).isEqualTo(new MissingMarks.Worst(2));
        for (var word : new String[] {"", "None", "worst ", "best", "normalised"}) {
            assertThatExceptionOfType(UnusableInputException.class)
                    .isThrownBy(() -> CountedProfiles.policy(word, 0))
                    .satisfies(it -> assertThat(it.reason()).isEqualTo(Sentence.of("missing-policy", word)));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--year 2026 | 2026",
                "--year=2026 | 2026",
                "--year 2026 file.csv | 2026",
                "--other --year 2026 | 2026",
                "--year -3 | -3"
            })
    void an_option_may_stand_apart_from_its_value(String line, String value) {
        assertThat(SpacedOptions.of(line.split(" ")).getOptionValues("year")).containsExactly(value);
    }

    @Test
    void an_option_does_not_swallow_the_next_one_nor_a_word_twice() {
        var words = SpacedOptions.of("--quiet", "--year", "2026", "ballots.csv");

        assertThat(words.getOptionValues("quiet")).isEmpty();
        assertThat(words.getNonOptionArgs()).containsExactly("ballots.csv");
        assertThat(SpacedOptions.of("--last").getOptionNames()).containsExactly("last");
    }

    private static CountedProfiles read(String json) throws IOException {
        return CountedProfiles.read(
                new ByteArrayInputStream(json.replace('\'', '"').getBytes(UTF_8)));
    }
}
