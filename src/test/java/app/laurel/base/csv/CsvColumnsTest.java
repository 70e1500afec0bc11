package app.laurel.base.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.base.Progress;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvColumnsTest {
    private static final CsvColumns COLUMNS = CsvColumns.of("voter", "nominee").optionally("category");

    private final LineProblems problems = new LineProblems();

    @Test
    void an_optional_column_stands_behind_the_others_wherever_the_file_has_it() {
        assertThat(read("Category,voter,nominee\n3,V1,Shop\n,V2,Shop"))
                .containsExactly(new CsvRow(2, List.of("V1", "Shop", "3")), new CsvRow(3, List.of("V2", "Shop", "")));
        assertThat(problems.none()).isTrue();
    }

    @Test
    void the_field_of_an_optional_column_is_empty_where_the_file_does_without_it() {
        assertThat(read("nominee,voter\nShop,V1")).containsExactly(new CsvRow(2, List.of("V1", "Shop", "")));
        assertThat(problems.none()).isTrue();
    }

    @Test
    void a_line_without_the_field_of_an_optional_column_in_the_header_is_reported() {
        assertThat(read("voter,nominee,category\nV1,Shop\nV2,Shop,1"))
                .containsExactly(new CsvRow(3, List.of("V2", "Shop", "1")));
        assertThat(problems.listed()).containsExactly(new LineProblem(2, "base.csv.fields", List.of("2", "3")));
    }

    @Test
    void a_line_with_a_field_of_an_optional_column_that_the_header_lacks_is_reported() {
        assertThat(read("voter,nominee\nV1,Shop,1")).isEmpty();
        assertThat(problems.listed()).containsExactly(new LineProblem(2, "base.csv.fields", List.of("3", "2")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "voter,nominee,nominee",
                "voter,nominee,category,category",
                "voter,voter,nominee,category",
                "voter,category",
                "voter,nominee,place",
                "voter,,nominee",
            })
    void an_optional_column_does_not_let_a_header_name_one_twice_or_another_or_too_few(String header) {
        assertThat(read(header + "\na,b,c,d\na,b,c\na,b")).isEmpty();
        assertThat(problems.listed()).containsExactly(new LineProblem(1, "base.csv.header", List.of("voter,nominee")));
    }

    private List<CsvRow> read(String file) {
        var bytes = file.getBytes(UTF_8);
        var table = new CsvTable(
                new ByteArrayInputStream(bytes), bytes.length, COLUMNS, CsvLimits.USUAL, problems, Progress.NONE);
        var rows = new ArrayList<CsvRow>();
        for (var row = table.next(); row != null; row = table.next()) {
            rows.add(row);
        }
        return rows;
    }
}
