package app.laurel.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.laurel.LaurelTest;
import app.laurel.PublicReader;
import app.laurel.PublishedEditions;
import app.laurel.hostile.WrittenFiles.WrittenFile;
import com.vaadin.browserless.SpringBrowserlessTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A hundred hostile texts in each file for spreadsheets, opened by LibreOffice as a Korean and as an English reader, which computes what
 * looks like a formula and guesses numbers and days, and told what each cell became: {@code ./laurel measure Spreadsheets}. Needs
 * {@code soffice}, which Debian has as libreoffice-calc.
 */
@LaurelTest
class Spreadsheets extends SpringBrowserlessTest {
    private static final int PAYLOADS = 102;
    private static final int PATIENCE_SECONDS = 180;

    /** Of its filter of CSV: comma, quotation mark, UTF-8, from line 1; quoted cells guessed too, special numbers, formulas computed. */
    private static final String MEANEST = "44,34,76,1,,%d,false,true,false,false,false,-1,true";

    /** As it opens a file unless told otherwise. */
    private static final String USUAL = "44,34,76,1,,%d,false,false,false,false,false,-1,false";

    private static final int[] LANGUAGES = {1033, 1042};

    private final WrittenFiles files;
    private final PublishedEditions published;
    private final PublicReader reader;

    @TempDir
    private Path folder = Path.of("");

    @Autowired
    Spreadsheets(WrittenFiles files, PublishedEditions published, PublicReader reader) {
        this.files = files;
        this.published = published;
        this.reader = reader;
    }

    @BeforeEach
    void there_is_a_spreadsheet() {
        assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/soffice")),
                "LibreOffice is missing, so no spreadsheet was opened: apt-get install --no-install-recommends libreoffice-calc");
    }

    @Test
    void names_of_nominees_and_points_of_rounds_stay_what_they_are() throws Exception {
        var file = files.rounds(PAYLOADS);
        check(file);
        for (var row : opened(file, MEANEST.formatted(1033)).subList(1, 20)) {
            assertThat(row.get(2).kind()).as("points").isEqualTo("float");
        }
    }

    @Test
    void what_stands_in_the_record_of_acts_stays_text() throws Exception {
        check(files.acts(PAYLOADS, this));
        check(files.sheets(PAYLOADS));
    }

    @Test
    void no_ballot_is_computed() throws Exception {
        var edition = published.aPublishedEdition();
        var ballots = reader.ask("/" + edition.community().slug() + "/2026/ballots.csv")
                .getContentAsByteArray();
        var rows = opened(new WrittenFile("ballots", ballots, List.of()), MEANEST.formatted(1033));
        assertThat(rows).hasSize(13);
        assertThat(rows.stream().flatMap(List::stream)).noneMatch(Cell::computed);
    }

    private void check(WrittenFile file) throws Exception {
        for (var settings : List.of(MEANEST, USUAL)) {
            for (var language : LANGUAGES) {
                var rows = opened(file, settings.formatted(language));
                var places =
                        file.places(rows.getFirst().stream().map(Cell::text).toList());
                assertThat(places).hasSameSizeAs(file.typed().toArray());
                assertThat(rows).hasSizeGreaterThan(PAYLOADS / 2);
                var wrong = new ArrayList<Cell>();
                for (var row : rows.subList(1, rows.size())) {
                    for (var place : places) {
                        var cell = place < row.size() ? row.get(place) : Cell.EMPTY;
                        if (cell.computed() || !cell.kind().matches("string|")) wrong.add(cell);
                    }
                }
                assertThat(wrong).as("%s under %s", file.name(), settings).isEmpty();
            }
        }
    }

    private List<List<Cell>> opened(WrittenFile file, String settings) throws Exception {
        var source = folder.resolve(file.name() + ".csv");
        Files.write(source, file.bytes());
        var process = new ProcessBuilder(
                        "/usr/bin/soffice",
                        "-env:UserInstallation=" + folder.resolve("office").toUri(),
                        "--headless",
                        "--infilter=Text - txt - csv (StarCalc):" + settings,
                        "--convert-to",
                        "fods",
                        "--outdir",
                        folder.toString(),
                        source.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .as("LibreOffice ended")
                .isTrue();
        return cells(folder.resolve(file.name() + ".fods"));
    }

    private static List<List<Cell>> cells(Path sheet) throws Exception {
        var rows = new ArrayList<List<Cell>>();
        var found = read(sheet).getElementsByTagName("table:table-row");
        for (var at = 0; at < found.getLength(); at++) {
            var row = new ArrayList<Cell>();
            var parts = ((Element) found.item(at)).getElementsByTagName("table:table-cell");
            for (var part = 0; part < parts.getLength(); part++) {
                var cell = (Element) parts.item(part);
                var repeated = cell.getAttribute("table:number-columns-repeated");
                var times = repeated.isEmpty() ? 1 : Math.min(20, Integer.parseInt(repeated));
                for (var time = 0; time < times; time++) row.add(Cell.of(cell));
            }
            if (row.stream().anyMatch(it -> !it.text().isEmpty())) rows.add(row);
        }
        return rows;
    }

    private static Document read(Path sheet) throws Exception {
        try (var bytes = Files.newInputStream(sheet)) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(bytes);
        } catch (IOException missing) {
            throw new AssertionError("LibreOffice wrote no sheet", missing);
        }
    }

    /** @param kind as OpenDocument calls it: string, float, date, percentage; empty where nothing stands */
    private record Cell(String text, String kind, boolean computed) {
        private static final Cell EMPTY = new Cell("", "", false);

        private static Cell of(Element cell) {
            return new Cell(
                    cell.getTextContent().strip(),
                    cell.getAttribute("office:value-type"),
                    cell.hasAttribute("table:formula"));
        }
    }
}
