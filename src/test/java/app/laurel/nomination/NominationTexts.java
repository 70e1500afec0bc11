package app.laurel.nomination;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.laurel.base.Progress;
import app.laurel.base.csv.CsvLimits;
import app.laurel.base.csv.CsvTable;
import app.laurel.base.csv.LineProblems;
import app.laurel.edition.Edition;
import app.laurel.shop.MatchKey;
import java.io.ByteArrayInputStream;

/** Texts read as files of nominations of a community that knows no shop. */
final class NominationTexts {
    private NominationTexts() {}

    static NominationCsv read(Edition edition, String text, LineProblems problems) {
        var bytes = (text + "\n").getBytes(UTF_8);
        var file = new NominationCsv(edition, MatchKey::of, problems);
        file.read(new CsvTable(
                new ByteArrayInputStream(bytes),
                bytes.length,
                NominationCsv.COLUMNS,
                CsvLimits.USUAL,
                problems,
                Progress.NONE));
        return file;
    }
}
