package app.laurel.tally.cli;

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

class CountCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private CommandRun count(String arguments, String content) {
        return CommandRun.of(folder, arguments, content);
    }

    @Test
    void nominations_give_finalists_points_and_rounds() {
        var run = count("--method eph --places 1", "voter,nominee\n1,A\n1,B\n2,A\n3,C\n4,C\n4,B\n");

        assertThat(run.exit()).isZero();
        assertThat(run.at("/ranking")).isEqualTo("[[A,C],[B]]");
        assertThat(run.at("/rounds/0/eliminated")).isEqualTo("[B]");
        assertThat(run.at("/rounds/0/why")).isEqualTo("fewest-points");
        assertThat(run.at("/candidates/A/points")).isEqualTo("2");
        assertThat(run.at("/warnings/0")).contains("2 places instead of 1");
    }

    @Test
    void lines_of_a_voter_need_not_stand_together_and_repeats_count_once() {
        var run = count("--method eph --places 5", "voter,nominee\n1,A\n2,A\n1,B\n1,A\n");

        assertThat(run.at("/candidates/A/points")).isEqualTo("3/2");
        assertThat(run.at("/candidates/A/nominations")).isEqualTo("2");
        assertThat(count("--method eph --repeats share", "voter,nominee\n1,A\n2,A\n1,B\n1,A\n")
                        .at("/candidates/A/points"))
                .isEqualTo("4/3");
    }

    @Test
    void eph_plus_shares_by_odd_numbers() {
        assertThat(count("--method eph-plus", "voter,nominee\n1,A\n1,B\n2,B\n").at("/candidates/B/points"))
                .isEqualTo("4/3");
    }

    @Test
    void approval_leaves_a_tie_for_the_last_place_open() {
        var run = count("--method approval --places 2", "voter,nominee\n1,A\n2,A\n1,B\n2,C\n");

        assertThat(run.exit()).isEqualTo(CountCommand.TIE_LEFT_OPEN);
        assertThat(run.at("/winners")).isEqualTo("[A,B,C]");
        assertThat(run.at("/tied")).isEqualTo("[B,C]");
    }

    @Test
    void a_byte_order_mark_any_line_ends_quotes_and_any_script_are_read() {
        var run = count("--method average", "\uFEFFcount,\"가게, \"\"하나\"\"\",متجر\r\n2,5,1\r3,4,\r\n");

        assertThat(run.exit()).isZero();
        assertThat(run.at("/winners").replace("\\", "")).isEqualTo("[가게, 하나]");
        assertThat(run.json().at("/winners/0").asString()).isEqualTo("가게, \"하나\"");
        assertThat(run.json().at("/candidates/متجر/score").asString()).isEqualTo("1");
        assertThat(run.at("/ballots")).isEqualTo("5");
    }

    @Test
    void counts_too_large_for_plain_sums_stay_exact() {
        var run = count("--method average", "count,A,B\n3000000000000000000,1000,999\n4000000000000000000,1000,1000\n");

        assertThat(run.at("/candidates/A/sum")).isEqualTo("7000000000000000000000");
        assertThat(run.at("/winners")).isEqualTo("[A]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"count", "Count", "COUNT"})
    void a_line_stands_for_as_many_ballots_as_it_says_however_the_column_is_written(String header) {
        var run = count("--method average", header + ",A,B\n5,2,3\n1,4,1\n");

        assertThat(run.at("/ballots")).isEqualTo("6");
        assertThat(run.at("/winners")).isEqualTo("[B]");
    }

    @Test
    void blank_is_no_opinion_but_zero_for_star() {
        var ballots = "ballot,A,B\n,5,\n,,4\n,,4\n";

        assertThat(count("--method average", ballots).at("/winners")).isEqualTo("[A]");
        assertThat(count("--method star", ballots).at("/winners")).isEqualTo("[B]");
        assertThat(count("--method star", ballots).at("/profile")).isEqualTo("starvote");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"majority-judgment|3", "average|3", "star|3", "bloc-star|3", "schulze|3", "ranked-pairs|3"})
    void when_all_are_tied_every_method_says_so(String method, int exit) {
        var run = count("--method " + method, "ballot,A,B,C\n1,3,3,3\n2,3,3,3\n");

        assertThat(run.exit()).isEqualTo(exit);
        assertThat(run.at("/winners")).isEqualTo("[A,B,C]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"majority-judgment", "average", "star", "bloc-star", "schulze", "ranked-pairs"})
    void a_single_candidate_wins(String method) {
        var run = count("--method " + method, "ballot,Amy\n1,3\n");

        assertThat(run.exit()).isZero();
        assertThat(run.at("/winners")).isEqualTo("[Amy]");
    }

    @Test
    void unrated_may_mean_last_or_nothing() {
        var ballots = "count,A,B\n3,5,\n2,1,2\n";

        assertThat(count("--method schulze", ballots).at("/winners")).isEqualTo("[B]");
        assertThat(count("--method schulze --unrated last", ballots).at("/winners"))
                .isEqualTo("[A]");
    }

    @Test
    void the_missing_mark_policy_decides() {
        var ballots = "count,A,B\n1,5,1\n1,,4\n1,,4\n";

        assertThat(count("--method majority-judgment", ballots).at("/winners")).isEqualTo("[A]");
        assertThat(count("--method majority-judgment --missing worst", ballots).at("/winners"))
                .isEqualTo("[B]");
        assertThat(count("--method majority-judgment --missing median", ballots).at("/winners"))
                .isEqualTo("[A]");
        var refused = count("--method majority-judgment --missing none", ballots);
        assertThat(refused.exit()).isEqualTo(CountCommand.UNUSABLE);
        assertThat(refused.err()).contains("'A'", "got 1 judgments of 3");
    }

    @Test
    void a_missing_mark_may_count_as_one_that_nobody_gave() {
        var ballots = "count,A,B\n2,4,3\n1,,3\n1,,4\n";

        var run = count("--method majority-judgment --missing worst:1", ballots);

        assertThat(run.exit()).isZero();
        assertThat(run.at("/ranking")).isEqualTo("[[B],[A]]");
        assertThat(run.at("/candidates/A/median")).isEqualTo("1");
        assertThat(run.at("/candidates/A/above")).isEqualTo("1/2");
    }

    @Test
    void whom_nobody_judged_has_the_lowest_grade_for_a_median_where_the_scale_is_known() {
        var run = count(
                "--method majority-judgment --missing median --profiles",
                "{\"grades\":3,\"participants\":2,\"profiles\":{\"A\":[0,1,1],\"B\":[0,0,0],\"C\":[1,0,0]}}");

        assertThat(run.exit()).isZero();
        assertThat(run.at("/ranking")).isEqualTo("[[A],[B,C]]");
        assertThat(run.at("/warnings/0")).contains("'B' has no judgment");
    }

    @Test
    void profiles_are_counted_from_json() {
        var run = CommandRun.of(
                folder,
                "--method majority-judgment --profiles",
                "{\"grades\":3,\"profiles\":"
                        + "{\"A\":[0,1,0],\"B\":[0,0,1]},\"participants\":2,\"missing\":\"worst:2\"}");

        assertThat(run.exit()).isZero();
        assertThat(run.at("/ranking")).isEqualTo("[[B],[A]]");
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

    @Test
    void as_many_candidates_as_seats_all_win() {
        var run = count("--method bloc-star --seats 2", "ballot,B,A\n1,5,0\n");

        assertThat(run.exit()).isZero();
        assertThat(run.at("/winners")).isEqualTo("[A,B]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"star", "bloc-star", "schulze", "ranked-pairs"})
    void more_candidates_than_can_be_compared_with_each_other_are_refused(String method) {
        var names = IntStream.rangeClosed(1, 1001).mapToObj(it -> "," + it).collect(Collectors.joining());

        var run = count("--method " + method, "ballot" + names + "\n");

        assertThat(run.exit()).isEqualTo(CountCommand.UNUSABLE);
        assertThat(run.err()).contains("line 1", "1001 candidates, want at most 1000");
    }

    @Test
    void a_name_takes_one_line_of_the_table_and_gives_the_terminal_no_orders() {
        var run = count("--method average --table", "ballot,\"Red\nShop\",\u001b[2JShop\n1,5,4\n");

        assertThat(run.out()).contains("Red Shop", "winner: Red Shop").doesNotContain("\u001b");
    }

    @Test
    void the_table_lines_up_for_people() {
        var run = count("--method average --table", "ballot,가게,Shop\n1,5,4\n2,5,3\n3,4,3\n");

        assertThat(run.out()).contains("14/3 = 4.6667", "winner: 가게");
    }
}
