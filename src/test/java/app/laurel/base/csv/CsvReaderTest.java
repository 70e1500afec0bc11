package app.laurel.base.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules by which every file is read. */
class CsvReaderTest {
    private final List<String> faults = new ArrayList<>();

    static Stream<CsvVectors.Vector> everyVector() {
        return Stream.concat(CsvVectors.inUtf8().stream(), CsvVectors.inOtherEncodings().stream());
    }

    @Test
    void fields_are_parted_by_commas_and_quoted_where_they_hold_one() {
        assertThat(read("a,b\n1,\"x, \"\"y\"\"\"\n\"\",2")).containsExactly("1: a|b", "2: 1|x, \"y\"", "3: |2");
    }

    @Test
    void a_quoted_field_may_hold_line_ends_and_the_next_line_keeps_its_number() {
        assertThat(read("a,\"b\r\nc\rd\"\n1,2\n")).containsExactly("1: a|b\nc\nd", "4: 1|2");
    }

    @Test
    void a_forgotten_quotation_mark_spoils_its_own_line_only() {
        assertThat(read("a,b\n1,\"x\n2,y\n3,\"z, z\"\n4,\"w\n5,v"))
                .containsExactly("1: a|b", "3: 2|y", "4: 3|z, z", "6: 5|v");
        assertThat(faults).containsExactly("2 QUOTE_OPEN", "5 QUOTE_OPEN");
    }

    @Test
    void quotation_marks_in_the_wrong_place_are_named() {
        assertThat(read("a,b\n1,x\"y\n2,\"x\"y\n3,z")).containsExactly("1: a|b", "4: 3|z");
        assertThat(faults).containsExactly("2 QUOTE_INSIDE", "3 QUOTE_AFTER");
    }

    @Test
    void a_column_without_a_name_is_one_as_soon_as_something_stands_in_it() {
        assertThat(read("a,b,,\n1,2,,\n1,2,3,\n")).containsExactly("1: a|b", "2: 1|2", "3: 1|2|3");
    }

    @Test
    void spaces_inside_a_value_stay_as_they_are() {
        assertThat(read("a\n \u00A0x\u00A0\u200By  z\u3000\n")).containsExactly("1: a", "2: x\u00A0\u200By  z");
    }

    @Test
    void what_makes_a_picture_stays_though_it_draws_nothing_itself() {
        assertThat(read("a\n❤\uFE0F\n👩\u200D🍳\n")).containsExactly("1: a", "2: ❤\uFE0F", "3: 👩\u200D🍳");
    }

    @Test
    void bytes_that_are_in_no_encoding_spoil_their_line() {
        var bytes = "a,b\n1,é\n2,\u00C0\u0080\n3,c".getBytes(ISO_8859_1);

        assertThat(read(bytes, CsvLimits.USUAL, EnumSet.allOf(TextEncoding.class)))
                .containsExactly("1: a|b", "4: 3|c");
        assertThat(faults).containsExactly("2 NOT_UTF8", "3 NOT_UTF8");
    }

    @Test
    void whoever_takes_utf_8_only_hears_what_it_is_instead() {
        var other = CsvVectors.inOtherEncodings();

        read(other.getFirst().file(), CsvLimits.USUAL, Set.of(TextEncoding.UTF_8));
        read(other.getLast().file(), CsvLimits.USUAL, Set.of(TextEncoding.UTF_8));

        assertThat(faults).startsWith("2 IN_CP949").endsWith("1 IN_UTF16");
    }

    @Test
    void a_line_beyond_the_limit_is_passed_over_however_long_it_is() {
        var long1 = "x".repeat(300_000);

        assertThat(read("a\n" + long1 + "\n1\n\"" + long1 + "\n2").stream()).containsExactly("1: a", "3: 1", "5: 2");
        assertThat(faults).containsExactly("2 LINE_TOO_LONG", "4 LINE_TOO_LONG");
    }

    @Test
    void a_file_beyond_the_limit_ends_the_reading() {
        assertThat(read("a\n1\n2\n3\n".getBytes(UTF_8), new CsvLimits(5, 9), Set.of()))
                .containsExactly("1: a", "2: 1");
        assertThat(faults).containsExactly("0 FILE_TOO_LARGE");
    }

    @Test
    void it_does_not_matter_in_what_pieces_the_bytes_come() {
        var text = new StringBuilder("voter,nominee\r\n");
        IntStream.range(0, 20_000).forEach(it -> text.append("표%d,\"a\r\n\"\"%d\"\r\n".formatted(it, it)));
        var bytes = text.toString().getBytes(UTF_8);

        assertThat(read(new InPieces(bytes), CsvLimits.USUAL, Set.of()))
                .hasSize(20_001)
                .isEqualTo(read(bytes, CsvLimits.USUAL, Set.of()));
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyVector")
    void files_that_people_take_for_the_same_are_read_as_the_same(CsvVectors.Vector vector) {
        var problems = new LineProblems();
        var table = new CsvTable(
                new ByteArrayInputStream(vector.file()),
                -1,
                CsvColumns.of("voter", "nominee"),
                CsvLimits.USUAL,
                problems,
                (done, total) -> {});

        assertThat(Stream.iterate(table.next(), row -> row != null, row -> table.next())
                        .map(CsvRow::fields))
                .containsExactly(
                        List.of("김서연", "차방"),
                        List.of("김서연", "Tea House"),
                        List.of("lee", "차방"),
                        List.of("lee", "Pen, \"Ink\" & Co"));
        assertThat(problems.listed()).isEmpty();
    }

    private List<String> read(String file) {
        return read(file.getBytes(UTF_8), CsvLimits.USUAL, Set.of(TextEncoding.UTF_8));
    }

    private List<String> read(byte[] file, CsvLimits limits, Set<TextEncoding> taken) {
        return read(new ByteArrayInputStream(file), limits, taken);
    }

    private List<String> read(InputStream file, CsvLimits limits, Set<TextEncoding> taken) {
        var records = new ArrayList<String>();
        try {
            var reader = new CsvReader(file, limits, taken, (line, fault) -> faults.add(line + " " + fault));
            while (reader.next()) {
                var record = reader.record();
                var fields = IntStream.range(0, record.fields()).mapToObj(record::text);
                records.add(record.line() + ": " + String.join("|", fields.toList()));
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return records;
    }

    /** Gives one to seven bytes at a time. */
    private static final class InPieces extends ByteArrayInputStream {
        private final Random random = new Random(12);

        InPieces(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] into, int from, int most) {
            return super.read(into, from, Math.min(most, 1 + random.nextInt(7)));
        }
    }
}
