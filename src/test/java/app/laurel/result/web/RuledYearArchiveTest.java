package app.laurel.result.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FetchedFiles;
import app.laurel.FoundedYear;
import app.laurel.LaurelTest;
import app.laurel.PublicReader;
import app.laurel.base.text.Bilingual;
import app.laurel.nomination.CategoryRulingOutcome.Ruled;
import app.laurel.nomination.CategoryRulings;
import app.laurel.terminal.RecountCommand;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A year of which rulings ended the first category and one between is voted on, counted, signed and recounted as any other. */
@LaurelTest
class RuledYearArchiveTest {
    private static final String WHY = "There are too few shops for four awards.";

    private final YearsOfSeveral years;
    private final CategoryRulings rulings;
    private final PublicReader reader;

    @TempDir
    private Path folder = Path.of("");

    @Autowired
    RuledYearArchiveTest(YearsOfSeveral years, CategoryRulings rulings, PublicReader reader) {
        this.years = years;
        this.rulings = rulings;
        this.reader = reader;
    }

    @Test
    void each_category_that_stands_has_the_winner_of_its_own_ballots_and_recounts() throws Exception {
        var year = ruled();
        years.openVoting(year, Map.of(2, "Tent", 4, "Knife"));
        years.cast(year, 2, 12);
        years.cast(year, 4, 11);
        years.close(year);
        years.publish(year);

        assertThat(reader.read("/en" + years.path(year))).contains("Tent 1", "Knife 1");
        assertThat(reader.read("/en" + years.path(year) + "/camping"))
                .contains("Tent 1", "12 ")
                .doesNotContain("Knife");
        assertThat(reader.read("/en" + years.path(year) + "/kitchens"))
                .contains("Knife 1", "11 ")
                .doesNotContain("Tent");
        unpack(reader.ask(years.path(year) + "/recount.zip").getContentAsByteArray());
        assertThat(new FetchedFiles(folder).recounted(RecountCommand.SAME))
                .contains("Category camping:", "Category kitchens:", "gives year.json byte for byte")
                .doesNotContain("Category books", "Category games");
    }

    /** Of books, camping, games and kitchens, books is withdrawn and games are merged into camping. */
    private FoundedYear ruled() {
        var year = years.nominating(
                YearsOfSeveral.category("books", new Bilingual("책", "Books"), new Bilingual("", "")),
                YearsOfSeveral.category("camping", new Bilingual("캠핑", "Camping"), new Bilingual("", "")),
                YearsOfSeveral.category("games", new Bilingual("놀이", "Games"), new Bilingual("", "")),
                YearsOfSeveral.category("kitchens", new Bilingual("주방", "Kitchens"), new Bilingual("", "")));
        var by = year.first();
        var games = years.category(year, 3).id();
        assertThat(rulings.merge(by, games, years.category(year, 2).id(), WHY)).isEqualTo(new Ruled());
        assertThat(rulings.withdraw(by, years.category(year, 1).id(), WHY)).isEqualTo(new Ruled());
        return year;
    }

    private void unpack(byte[] archive) throws Exception {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, zip.readAllBytes());
            }
        }
    }
}
