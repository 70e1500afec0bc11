package app.laurel.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.base.csv.CsvVectors;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody sees in a spreadsheet changes no result. */
class CountedFilesTest {
    private static final String NOMINATIONS = "--method eph --places 2";

    @TempDir
    private Path folder = Path.of("");

    static List<CsvVectors.Vector> inUtf8() {
        return CsvVectors.inUtf8();
    }

    static List<CsvVectors.Vector> inOtherEncodings() {
        return CsvVectors.inOtherEncodings();
    }

    @ParameterizedTest
    @MethodSource("inUtf8")
    void files_that_people_take_for_the_same_have_the_same_result(CsvVectors.Vector vector) {
        var clean = CommandRun.of(folder, NOMINATIONS, CsvVectors.CLEAN);

        assertThat(CommandRun.of(folder, NOMINATIONS, vector.file())).isEqualTo(clean);
        assertThat(clean.at("/ballots")).isEqualTo("2");
    }

    @ParameterizedTest
    @MethodSource("inOtherEncodings")
    void another_encoding_is_named_and_refused_so_that_everybody_counts_the_same_names(CsvVectors.Vector vector) {
        var run = CommandRun.of(folder, NOMINATIONS, vector.file());

        assertThat(run.exit()).isEqualTo(CountCommand.UNUSABLE);
        assertThat(run.err()).contains(vector.rule().substring(0, 2).equals("CP") ? "CP949" : "UTF-16", "UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"majority-judgment --missing worst", "star", "average", "schulze"})
    void lines_of_commas_are_no_voters(String method) {
        var clean = "ballot,Tea House,Book Nook\n1,5,3\n2,5,3\n3,1,3\n";

        assertThat(CommandRun.of(folder, "--method " + method, clean.replace("\n", ",\n") + ",,\n,,,\n"))
                .isEqualTo(CommandRun.of(folder, "--method " + method, clean));
    }

    @Test
    void a_mark_may_be_wide_and_have_spaces_that_nobody_sees() {
        var run = CommandRun.of(folder, "--method average", "count,A,B\n１,５\u00A0,\u3000-１\n2,4,\u200B2\n");

        assertThat(run).isEqualTo(CommandRun.of(folder, "--method average", "count,A,B\n1,5,-1\n2,4,2\n"));
        assertThat(run.exit()).isZero();
    }

    @Test
    void a_column_without_a_name_that_holds_marks_is_refused() {
        var run = CommandRun.of(folder, "--method average", "ballot,A,\n1,5,\n2,4,3\n");

        assertThat(run.err()).contains("line 1: a candidate's name is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ballot;A;B\n1;5;4\n", "ballot\tA\tB\n1\t5\t4\n"})
    void columns_parted_by_something_else_are_refused_with_what_is_wanted(String file) {
        for (var method : List.of("--method average", NOMINATIONS)) {
            assertThat(CommandRun.of(folder, method, file.getBytes(StandardCharsets.UTF_8))
                            .err())
                    .contains("line 1", "commas");
        }
    }
}
