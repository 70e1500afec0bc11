package app.laurel.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.LaurelTest;
import app.laurel.hostile.WrittenFiles.WrittenFile;
import com.vaadin.browserless.SpringBrowserlessTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** No cell of a file begins as a formula does, and none that people wrote is a bare number or day. */
@LaurelTest
class WrittenFilesTest extends SpringBrowserlessTest {
    private static final int PAYLOADS = 102;
    private static final Pattern FORMULA = Pattern.compile("(?s)\\s*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20].*");

    /** Of what numbers, days and times are written with, and nothing else; what words of months become, a spreadsheet itself is asked. */
    private static final Pattern VALUE =
            Pattern.compile("(?is)(?=.*\\p{Nd})[\\p{Nd}\\s\\p{Sc}.,:/%()+\\-ez]+|true|false|참|거짓");

    private final WrittenFiles files;

    @Autowired
    WrittenFilesTest(WrittenFiles files) {
        this.files = files;
    }

    @Test
    void every_file_for_spreadsheets_is_known() throws IOException {
        try (var sources = Files.walk(Path.of("src", "main", "java"))) {
            assertThat(sources.filter(Files::isRegularFile)
                            .filter(WrittenFilesTest::writesCsv)
                            .map(it -> it.getFileName().toString()))
                    .as("who writes CSV: a new file needs to be tried in WrittenFiles")
                    .containsExactlyInAnyOrderElementsOf(WrittenFiles.WRITERS);
        }
    }

    @Test
    void no_name_of_a_nominee_is_anything_but_text() throws Exception {
        isOnlyText(files.rounds(PAYLOADS));
    }

    @Test
    void nothing_in_the_record_of_acts_is_anything_but_text() {
        isOnlyText(files.acts(PAYLOADS, this));
    }

    @Test
    void nothing_in_a_sheet_for_an_engraver_is_anything_but_text() {
        isOnlyText(files.sheets(PAYLOADS));
    }

    private static void isOnlyText(WrittenFile file) {
        var rows = rows(new String(file.bytes(), StandardCharsets.UTF_8).substring(1));
        var places = file.places(rows.getFirst());
        assertThat(places).hasSameSizeAs(file.typed().toArray());
        assertThat(rows).hasSizeGreaterThan(PAYLOADS / 2);
        for (var row : rows.subList(1, rows.size())) {
            assertThat(row).hasSameSizeAs(rows.getFirst());
            for (var place : places) {
                var cell = row.get(place);
                assertThat(FORMULA.matcher(cell).matches())
                        .as("a formula: %s", cell)
                        .isFalse();
                assertThat(VALUE.matcher(cell).matches() && !cell.startsWith("'"))
                        .as("a number or day: %s", cell)
                        .isFalse();
            }
        }
    }

    /** The cells of a file as RFC 4180 has them, read without Laurel's own reader. */
    private static List<List<String>> rows(String file) {
        var rows = new ArrayList<List<String>>();
        var cells =
                Pattern.compile("(?s)(\"(?:[^\"]|\"\")*\"|[^,\"\r\n]*)(,|\r\n)").matcher(file);
        var row = new ArrayList<String>();
        while (cells.lookingAt() || cells.find()) {
            var cell = cells.group(1);
            row.add(cell.startsWith("\"") ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell);
            if (cells.group(2).equals("\r\n")) {
                rows.add(List.copyOf(row));
                row.clear();
            }
            cells.region(cells.end(), file.length());
        }
        return rows;
    }

    private static boolean writesCsv(Path source) {
        try {
            var text = Files.readString(source);
            return text.contains("text/csv") || text.contains("\"text\", \"csv\"");
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
