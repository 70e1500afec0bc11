package app.laurel.base.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.base.Progress;
import app.laurel.base.text.Language;
import app.laurel.base.text.Texts;
import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTableTest {
    private final LineProblems problems = new LineProblems();

    @Test
    void lines_of_any_end_with_mark_and_quotes_are_read() {
        var rows = read("\uFEFFvoter,nominee\r\nV1,마켓컬리\r\nV2,\"Kim, \"\"the\"\" shop\"\n\nV3, 11번가 ");

        assertThat(rows)
                .containsExactly(
                        new CsvRow(2, List.of("V1", "마켓컬리")),
                        new CsvRow(3, List.of("V2", "Kim, \"the\" shop")),
                        new CsvRow(5, List.of("V3", "11번가")));
        assertThat(problems.none()).isTrue();
    }

    @Test
    void columns_may_stand_in_another_order() {
        assertThat(read("Nominee,Voter\nShop,V1")).containsExactly(new CsvRow(2, List.of("V1", "Shop")));
    }

    @Test
    void a_header_with_other_columns_is_refused_and_nothing_read() {
        assertThat(read("category,voter,nominee\nNovel,V1,Shop")).isEmpty();
        assertThat(problems.listed()).extracting(LineProblem::reasonKey).containsExactly("base.csv.header");
    }

    @Test
    void an_empty_file_lacks_its_header() {
        assertThat(read("")).isEmpty();
        assertThat(problems.listed()).extracting(LineProblem::line).containsExactly(1L);
    }

    @Test
    void every_bad_line_is_named_and_the_good_ones_still_read() {
        var rows = read("voter,nominee\nV1\nV2,a\"b\nV3,\"x\"y\nV4,ok\nV5,a\u0000b\nV6,\u202Egnp\nV7,\"open");

        assertThat(rows).containsExactly(new CsvRow(5, List.of("V4", "ok")));
        assertThat(problems.listed())
                .containsExactly(
                        new LineProblem(2, "base.csv.fields", List.of("1", "2")),
                        new LineProblem(3, "base.csv.quote", List.of()),
                        new LineProblem(4, "base.csv.quote", List.of()),
                        new LineProblem(6, "base.csv.control", List.of()),
                        new LineProblem(7, "base.csv.control", List.of()),
                        new LineProblem(8, "base.csv.quote", List.of()));
    }

    @Test
    void bytes_that_are_not_utf_8_are_named_with_their_line() {
        var rows = read("voter,nominee\nV1,good\n".getBytes(UTF_8), new byte[] {'V', ',', (byte) 0xC0, (byte) 0x80});

        assertThat(rows).hasSize(1);
        assertThat(problems.listed()).containsExactly(new LineProblem(3, "base.csv.not-utf8", List.of()));
    }

    @Test
    void an_over_long_line_does_not_swallow_the_next() {
        var rows = read("voter,nominee\nV1,\"" + "x".repeat(5_000) + "\nV2,Shop");

        assertThat(rows).containsExactly(new CsvRow(3, List.of("V2", "Shop")));
        assertThat(problems.listed()).containsExactly(new LineProblem(2, "base.csv.line-too-long", List.of("4000")));
    }

    @Test
    void a_file_beyond_the_limit_ends_the_reading() {
        var reader = new CsvTable(
                stream("voter,nominee\nV1,a\nV2,b".getBytes(UTF_8)),
                -1,
                CsvColumns.of("voter", "nominee"),
                new CsvLimits(20, 100),
                problems,
                Progress.NONE);

        assertThat(reader.next()).isEqualTo(new CsvRow(2, List.of("V1", "a")));
        assertThat(reader.next()).isNull();
        assertThat(reader.next()).isNull();
        assertThat(problems.listed()).extracting(LineProblem::reasonKey).containsExactly("base.csv.file-too-large");
    }

    @Test
    void all_problems_are_counted_and_the_first_listed() {
        read("voter,nominee\n" + "bad\n".repeat(LineProblems.LISTED + 7));

        assertThat(problems.count()).isEqualTo(LineProblems.LISTED + 7);
        assertThat(problems.listed()).hasSize(LineProblems.LISTED);
    }

    @Test
    void the_hash_is_that_of_the_whole_file() throws Exception {
        var file = "voter,nominee\nV1,Shop\n".getBytes(UTF_8);
        var reader = reader(file);

        while (reader.next() != null) {}

        assertThat(reader.hash()).isEqualTo(MessageDigest.getInstance("SHA-256").digest(file));
    }

    @Test
    void every_problem_says_what_is_wrong_and_what_to_do_in_both_languages() {
        read("voter,nominee\nV1\nV2,\"a\"b\nV3,\"open");
        var texts = new Texts();

        for (var language : Language.values()) {
            assertThat(problems.listed()).allSatisfy(problem -> {
                assertThat(problem.reason(texts, language)).isNotBlank().doesNotContain("{");
                assertThat(problem.remedy(texts, language)).isNotBlank().doesNotContain("{");
            });
        }
    }

    private List<CsvRow> read(String file) {
        return read(file.getBytes(UTF_8), new byte[0]);
    }

    private List<CsvRow> read(byte[] file, byte[] rest) {
        var whole = java.util.Arrays.copyOf(file, file.length + rest.length);
        System.arraycopy(rest, 0, whole, file.length, rest.length);
        var reader = reader(whole);
        var rows = new ArrayList<CsvRow>();
        for (var row = reader.next(); row != null; row = reader.next()) {
            rows.add(row);
        }
        return rows;
    }

    private CsvTable reader(byte[] file) {
        return new CsvTable(
                stream(file), file.length, CsvColumns.of("voter", "nominee"), CsvLimits.USUAL, problems, Progress.NONE);
    }

    private static ByteArrayInputStream stream(byte[] file) {
        return new ByteArrayInputStream(file);
    }
}
