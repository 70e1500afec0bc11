package app.laurel.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes of a file by each method: points, rounds, winners and ties, in whatever form its lines are written. */
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
    void profiles_are_counted_from_json() {
        var run = CommandRun.of(
                folder,
                "--method majority-judgment --profiles",
                "{\"grades\":3,\"profiles\":"
                        + "{\"A\":[0,1,0],\"B\":[0,0,1]},\"participants\":2,\"missing\":\"worst:2\"}");

        assertThat(run.exit()).isZero();
        assertThat(run.at("/ranking")).isEqualTo("[[B],[A]]");
    }

    @Test
    void as_many_candidates_as_seats_all_win() {
        var run = count("--method bloc-star --seats 2", "ballot,B,A\n1,5,0\n");

        assertThat(run.exit()).isZero();
        assertThat(run.at("/winners")).isEqualTo("[A,B]");
    }
}
