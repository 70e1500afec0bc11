package app.laurel.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a mark that is missing says of a candidate: nothing, zero, or what the options make of it. */
class MissingMarksTest {
    @TempDir
    private Path folder = Path.of("");

    private CommandRun count(String arguments, String content) {
        return CommandRun.of(folder, arguments, content);
    }

    @Test
    void blank_is_no_opinion_but_zero_for_star() {
        var ballots = "ballot,A,B\n,5,\n,,4\n,,4\n";

        assertThat(count("--method average", ballots).at("/winners")).isEqualTo("[A]");
        assertThat(count("--method star", ballots).at("/winners")).isEqualTo("[B]");
        assertThat(count("--method star", ballots).at("/profile")).isEqualTo("starvote");
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
}
