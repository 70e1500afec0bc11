package app.laurel.result.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.laurel.FetchedFiles;
import app.laurel.FoundedYear;
import app.laurel.LaurelTest;
import app.laurel.PublicReader;
import app.laurel.StatementCount;
import app.laurel.base.text.Bilingual;
import app.laurel.terminal.RecountCommand;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The archive of a year of several categories is fetched as anybody would, and counted again as a whole and folder by folder. */
@LaurelTest
class YearArchiveTest {
    private final YearsOfSeveral years;
    private final PublicReader reader;

    @TempDir
    private Path folder = Path.of("");

    @Autowired
    YearArchiveTest(YearsOfSeveral years, PublicReader reader) {
        this.years = years;
        this.reader = reader;
    }

    @Test
    void it_always_has_the_same_bytes_and_recounts_to_what_was_signed() throws Exception {
        var year = twoAwards();
        var first = reader.ask(years.path(year) + "/recount.zip");
        var again = reader.ask(years.path(year) + "/recount.zip");

        assertThat(again.getContentAsByteArray()).isEqualTo(first.getContentAsByteArray());
        assertThat(first.getHeader("ETag")).isEqualTo(again.getHeader("ETag")).isNotNull();
        assertThat(unpack(first.getContentAsByteArray()))
                .containsExactly(
                        "year.json",
                        "rules.json",
                        "camping/result.json",
                        "camping/ballots.csv",
                        "kitchens/result.json",
                        "kitchens/ballots.csv");
        for (var file : List.of("year.json", "rules.json", "camping/result.json", "kitchens/ballots.csv")) {
            assertThat(Files.readString(folder.resolve(file)))
                    .as(file)
                    .isEqualTo(reader.read(years.path(year) + "/" + file));
        }
        assertThat(recounted(RecountCommand.SAME, ""))
                .contains("Category camping:", "Category kitchens:", "Category books:", "gives year.json byte for byte")
                .contains(String.valueOf(
                                reader.ask(years.path(year) + "/year.json").getHeader("ETag"))
                        .replace("\"", ""));
        assertThat(recounted(RecountCommand.SAME, "kitchens")).contains("gives result.json byte for byte");
    }

    @Test
    void it_is_packed_once_and_then_costs_what_finding_the_year_costs(@Autowired StatementCount statements)
            throws Exception {
        var path = years.path(twoAwards()) + "/recount.zip";
        assertThat(statements.of(() -> reader.ask(path))).hasSizeGreaterThan(40);
        assertThat(statements.of(() -> reader.ask(path))).hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void what_differs_is_named_and_the_other_categories_still_recount() throws Exception {
        fetch(twoAwards());
        var ballots = folder.resolve("kitchens/ballots.csv");
        var before = Files.readString(ballots);
        Files.writeString(ballots, before.replaceFirst("\\n(.*),4,", "\n$1,1,"));

        assertThat(recounted(RecountCommand.DIFFERENT, "").split("Category "))
                .satisfiesExactly(
                        it -> assertThat(it).isEmpty(),
                        it -> assertThat(it).startsWith("camping").contains("byte for byte"),
                        it -> assertThat(it)
                                .startsWith("kitchens")
                                .contains("ballots.csv is not the published file")
                                .doesNotContain("byte for byte"),
                        it -> assertThat(it).startsWith("books").contains("differs from year.json"));
        Files.writeString(ballots, "no ballots");
        assertThat(recounted(RecountCommand.UNUSABLE, "")).contains("laurel recount: kitchens: ", "Category books");
        Files.delete(ballots);
        assertThat(recounted(RecountCommand.UNUSABLE, "")).contains("laurel recount: kitchens: there is no file");
    }

    @Test
    void another_document_of_the_year_or_other_rules_are_noticed() throws Exception {
        fetch(twoAwards());
        var document = Files.readString(folder.resolve("year.json"));
        var result = document.replaceAll("(?s).*?\"result\":\"([0-9a-f]{64}).*", "$1");
        for (var other : List.of(
                document + "\n",
                document.replace(result, "0".repeat(64)),
                document.replace("kitchens", "kitchen"),
                "{}",
                "")) {
            Files.writeString(folder.resolve("year.json"), other);
            assertThat(recounted(RecountCommand.DIFFERENT, "")).contains("differs from year.json");
        }
        Files.writeString(folder.resolve("year.json"), document);
        var rules = Files.readString(folder.resolve("rules.json"));
        Files.writeString(folder.resolve("rules.json"), rules.replace("\"minimumShops\":1", "\"minimumShops\":2"));
        assertThat(recounted(RecountCommand.DIFFERENT, "")).contains("rules.json is not the published file");
        Files.writeString(folder.resolve("rules.json"), "{\"format\":\"laurel-rules-v1\"}");
        recounted(RecountCommand.UNUSABLE, "");
    }

    @Test
    void two_folders_in_each_others_place_are_noticed_though_each_is_sound() throws Exception {
        fetch(twoAwards());
        Files.move(folder.resolve("camping"), folder.resolve("away"));
        Files.move(folder.resolve("kitchens"), folder.resolve("camping"));
        Files.move(folder.resolve("away"), folder.resolve("kitchens"));

        assertThat(recounted(RecountCommand.DIFFERENT, "")).contains("files in this folder are of another category");
        recounted(RecountCommand.SAME, "camping");
    }

    private FoundedYear twoAwards() {
        var year = years.nominating(
                YearsOfSeveral.category("camping", new Bilingual("캠핑", "Camping"), new Bilingual("", "")),
                YearsOfSeveral.category("kitchens", new Bilingual("주방", "Kitchens"), new Bilingual("", "")),
                YearsOfSeveral.category("books", new Bilingual("책", "Books"), new Bilingual("", "")));
        years.openVoting(year, Map.of(1, "Tent", 2, "Knife"));
        years.cast(year, 1, 12);
        years.cast(year, 2, 11);
        years.close(year);
        years.publish(year);
        return year;
    }

    private void fetch(FoundedYear year) throws Exception {
        unpack(reader.ask(years.path(year) + "/recount.zip").getContentAsByteArray());
    }

    private List<String> unpack(byte[] archive) throws Exception {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(name(entry));
                var file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, zip.readAllBytes());
            }
        }
        return names;
    }

    private static String name(ZipEntry entry) {
        assertThat(entry.getTimeLocal().getYear()).isEqualTo(1980);
        return entry.getName();
    }

    private String recounted(int exit, String below) {
        return new FetchedFiles(folder.resolve(below)).recounted(exit);
    }
}
