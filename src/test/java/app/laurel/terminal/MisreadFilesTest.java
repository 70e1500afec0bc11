package app.laurel.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people bring without seeing what is wrong: the count agrees with the application, or says what it read. */
class MisreadFilesTest {
    @TempDir
    private Path folder = Path.of("");

    private CommandRun count(String arguments, String content) {
        return CommandRun.of(folder, arguments, content);
    }

    /** Lamp wins against either of the two whom nothing parts for the runoff. */
    @Test
    void a_tie_for_the_runoff_that_changes_nothing_leaves_the_winner_alone() {
        var run = count("--method star", "ballot,Lamp,Rug,Pot,Mug\n1,4,3,3,1\n2,5,1,1,0\n");

        assertThat(run.exit()).isZero();
        assertThat(run.at("/winners")).isEqualTo("[Lamp]");
        assertThat(run.at("/ranking")).isEqualTo("[[Lamp],[Rug,Pot],[Mug]]");
        assertThat(run.at("/warnings/0")).contains("Rug, Pot");
    }

    @Test
    void who_is_behind_a_tie_for_the_first_place_is_not_told_as_first() {
        var run = count("--method star", "ballot,Lamp,Rug,Pot,Mug\n1,4,4,4,3\n2,2,2,2,1\n");

        assertThat(run.exit()).isEqualTo(CountCommand.TIE_LEFT_OPEN);
        assertThat(run.at("/tied")).isEqualTo("[Lamp,Rug,Pot]");
        assertThat(run.at("/candidates/Mug/rank")).isEqualTo("4");
    }

    @Test
    void an_order_fixed_beforehand_settles_the_tie() {
        var run = count("--method star --tie-order Pot,Rug,Lamp", "ballot,Lamp,Rug,Pot\n1,4,4,4\n");

        assertThat(run.exit()).isZero();
        assertThat(run.at("/winners")).isEqualTo("[Pot]");
    }

    @Test
    void where_the_last_seat_is_open_those_who_share_it_are_named_apart() {
        var run = count("--method bloc-star --seats 2", "ballot,Lamp,Rug,Pot\n1,5,2,2\n2,4,3,3\n");

        assertThat(run.exit()).isEqualTo(CountCommand.TIE_LEFT_OPEN);
        assertThat(run.at("/winners")).isEqualTo("[Lamp,Rug,Pot]");
        assertThat(run.at("/tied")).isEqualTo("[Rug,Pot]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"schulze", "ranked-pairs"})
    void whom_nobody_marked_cannot_win_comparisons(String method) {
        var run = count("--method " + method, "ballot,Lamp,Rug,Pot\n1,2,1,\n2,,,\n");

        assertThat(run.at("/winners")).isEqualTo("[Lamp]");
        assertThat(run.at("/ranking")).isEqualTo("[[Lamp],[Rug]]");
        assertThat(run.at("/warnings/0")).contains("Pot");
        assertThat(count("--method %s --unrated last".formatted(method), "ballot,Lamp,Rug,Pot\n1,2,1,\n")
                        .at("/ranking"))
                .isEqualTo("[[Lamp],[Rug],[Pot]]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"schulze", "average", "star", "majority-judgment"})
    void a_first_column_that_repeats_is_pointed_out(String method) {
        assertThat(count("--method " + method, "Lamp,Rug,Pot\n1,2,1\n1,3,2\n2,2,1\n")
                        .out())
                .contains("3 ballots bear only 2 different names");
        assertThat(count("--method " + method, "ballot,Rug,Pot\na,2,1\nb,3,2\n,2,1\n")
                        .out())
                .doesNotContain("different names");
        assertThat(count("--method " + method, "count,Rug,Pot\n1,2,1\n1,3,2\n").out())
                .doesNotContain("different names");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada@Shop.example,A;ada@shop.example,B;bob@shop.example,A|2|",
                "ada,A;Ada,B;bob,A|3|1 voters differ",
                "Ａda,A;ada,B|2|"
            })
    void an_address_is_one_voter_in_letters_of_either_case(String lines, String ballots, String warning) {
        var run = count("--method approval --places 2", "voter,nominee\n" + lines.replace(';', '\n'));

        assertThat(run.at("/ballots")).isEqualTo(ballots);
        if (warning == null) assertThat(run.at("/warnings")).doesNotContain("voters differ");
        else assertThat(run.at("/warnings")).contains(warning);
    }
}
