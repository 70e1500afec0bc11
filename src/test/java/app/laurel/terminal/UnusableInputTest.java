package app.laurel.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file or an option that cannot be used is refused with its line and the reason, and nothing is counted. */
class UnusableInputTest {
    @TempDir
    private Path folder = Path.of("");

    private CommandRun count(String arguments, String content) {
        return CommandRun.of(folder, arguments, content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "--method eph|voter,nominee\\n1,A\\n2|line 3: 1 fields",
                "--method eph|voter,nominee\\n1,|line 2: the nominee is missing",
                "--method eph|voter,nominee\\n,A|line 2: the voter is missing",
                "--method eph|a,b\\n1,A|line 1: the header",
                "--method eph|voter,nominee\\n|line 2: no nomination",
                "--method eph|``|line 1: the header",
                "--method eph --places 0|voter,nominee\\n1,A|--places is '0'",
                "--method eph --repeats twice|voter,nominee\\n1,A|--repeats is 'twice'",
                "--method eph --seats 2|voter,nominee\\n1,A|--seats means nothing",
                "--method average|``|line 1: the header names no candidate",
                "--method average|A\\n5|line 1: the header names no candidate",
                "--method average|ballot,A,A\\n1,2,3|'A' is named twice",
                "--method average|ballot,A,\\n1,2,3|line 1: a candidate's name is empty",
                "--method average|ballot,A\\n1,2,3|line 2: 3 fields, want 2",
                "--method average|ballot,A\\n1,good|line 2: the mark of 'A' is 'good'",
                "--method average|ballot,A\\n1,2.5|line 2: the mark of 'A' is '2.5'",
                "--method average|count,A\\n-1,2|line 2: the count",
                "--method average|count,A\\n,2|line 2: the count",
                "--method average|count,A\\n99999999999999999999,2|line 2: the count is 99999999999999999999",
                "--method average|count,A\\n9223372036854775807,2\\n1,2|line 3: more than",
                "--method average|ballot,A\\n|line 2: no ballot",
                "--method average|ballot,A\\n1,\\n|no ballot gives any mark",
                "--method average|ballot,\"A\\n1,2|line 1: a quote is never closed",
                "--method average --shrink -1|ballot,A\\n1,2|--shrink is '-1'",
                "--method star|ballot,A\\n1,6|line 2: the mark of 'A' is 6, want 0 to 5",
                "--method star --seats 2|ballot,A,B\\n1,2,3|star fills one seat",
                "--method bloc-star --seats 3|ballot,A,B\\n1,2,3|only 2 candidates",
                "--method star --tie-order A,B,C|ballot,A,B\\n1,2,3|'C' is not a candidate",
                "--method star --tie-order A|ballot,A,B\\n1,2,3|names 1 of 2",
                "--method majority-judgment|ballot,A,B\\n1,2,|'B': got no judgment",
                "--method majority-judgment --missing median|ballot,A,B\\n1,2,|'B': got no judgment",
                "--method majority-judgment --missing some|ballot,A\\n1,2|missing is 'some'",
                "--method majority-judgment --missing worst:3|ballot,A\\n1,2|whole number of at most 2",
                "--method majority-judgment --profiles|``|want 'grades'",
                "--method majority-judgment --profiles|{\"grades\":1,\"profiles\":{\" \":[1]}}|a profile has no name",
                "--method magic|ballot,A\\n1,2|--method 'magic' is unknown",
                "--frob --method star|ballot,A\\n1,2|--frob is unknown",
                "--table|ballot,A\\n1,2|--method is missing",
                "--method star --method star|ballot,A\\n1,2|--method is given twice"
            })
    void unusable_input_is_refused_with_line_and_reason(String arguments, String content, String reason) {
        var run = count(arguments, content.replace("\\n", "\n"));

        assertThat(run.exit()).isEqualTo(CountCommand.UNUSABLE);
        assertThat(run.err()).contains(reason).doesNotContain("Exception");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void text_that_is_not_utf_8_is_refused() {
        var run = CommandRun.of(
                folder, "--method average", "ballot,caf\u00e9\n1,2\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(run.exit()).isEqualTo(CountCommand.UNUSABLE);
        assertThat(run.err()).contains("line 1", "UTF-8");
    }

    @Test
    void nominees_that_are_not_in_utf_8_are_refused_in_their_line() {
        var korean = "voter,nominee\n1,Green\n2,\ucd08\ub85d\uac00\uac8c\n".getBytes(Charset.forName("EUC-KR"));

        var run = CommandRun.of(folder, "--method eph", korean);

        assertThat(run.exit()).isEqualTo(CountCommand.UNUSABLE);
        assertThat(run.err()).contains("line 3", "UTF-8");
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        var run = CommandRun.of(
                List.of("--method", "eph", folder.resolve("gone.csv").toString()));

        assertThat(run.exit()).isEqualTo(CountCommand.UNUSABLE);
        assertThat(run.err()).contains("gone.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"star", "bloc-star", "schulze", "ranked-pairs"})
    void more_candidates_than_can_be_compared_with_each_other_are_refused(String method) {
        var names = IntStream.rangeClosed(1, 1001).mapToObj(it -> "," + it).collect(Collectors.joining());

        var run = count("--method " + method, "ballot" + names + "\n");

        assertThat(run.exit()).isEqualTo(CountCommand.UNUSABLE);
        assertThat(run.err()).contains("line 1", "1001 candidates, want at most 1000");
    }
}
