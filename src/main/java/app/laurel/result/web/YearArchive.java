package app.laurel.result.web;

import app.laurel.edition.FrozenRules;
import app.laurel.result.PublishedResult;
import app.laurel.result.PublishedYear;
import app.laurel.result.Results;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Everything that a year of several categories needs to be counted again, in one archive: the document that was signed, the rules, and a
 * folder for each category. It says nothing of when or for whom it was packed, so the same year always gives the same bytes.
 */
final class YearArchive {
    /** The first moment that a ZIP can name. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Results results;
    private final PublishedYear year;

    YearArchive(Results results, PublishedYear year) {
        this.results = results;
        this.year = year;
    }

    /** Whether all ballots in it are those that were signed. */
    boolean isSound() {
        return year.results().stream()
                .filter(it -> it.ballots() != null)
                .allMatch(it -> BallotsStream.isSound(results, it));
    }

    /** Packs it while it is sent; nothing is held but a part of one file. */
    void write(FrozenRules rules, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        put(zip, "year.json", year.bytes());
        put(zip, "rules.json", rules.document().getBytes(StandardCharsets.UTF_8));
        for (var result : year.results()) {
            write(result, zip);
        }
        zip.finish();
        zip.flush();
    }

    private void write(PublishedResult result, ZipOutputStream zip) throws IOException {
        var folder = result.category().terms().slug() + "/";
        put(zip, folder + "result.json", result.bytes());
        if (result.ballots() == null) return;
        begin(zip, folder + "ballots.csv");
        try (var ballots = BallotsStream.open(results, result)) {
            ballots.transferTo(zip);
        }
        zip.closeEntry();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        begin(zip, name);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }
}
