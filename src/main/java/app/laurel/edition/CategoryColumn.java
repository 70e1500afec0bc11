package app.laurel.edition;

import app.laurel.base.csv.CsvTable;
import app.laurel.base.csv.Digits;
import app.laurel.base.csv.LineProblems;
import app.laurel.base.text.Bilingual;
import app.laurel.base.text.Language;
import app.laurel.base.text.NameKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The column of a file that says of which category a line is, by its name in either language or its number. A year of several needs
 * it; a year of one needs to say nothing.
 */
public final class CategoryColumn {
    public static final String NAME = "category";

    private static final int SHOWN = 60;

    /** Looking a text up takes longer than remembering it; a file of nonsense must not fill the memory. */
    private static final int REMEMBERED = 1_000;

    private final Edition edition;
    private final LineProblems problems;
    private final Map<String, List<Category>> byKey = new HashMap<>();
    private final Map<String, List<Category>> seen = new HashMap<>();

    /** Of a file for this year. */
    public CategoryColumn(Edition edition, LineProblems problems) {
        this.edition = edition;
        this.problems = problems;
        for (var category : edition.categories()) {
            put(category.name(), category);
            if (category.terms().isNamed()) put(category.terms().name(), category);
        }
    }

    /** Whether the file tells its lines apart as far as the year needs it; else that is noted. */
    public boolean isIn(CsvTable file) {
        if (!edition.hasSeveral() || file.has(NAME) || !problems.none()) return true;
        problems.add(1, "edition.file.category-column", list());
        return false;
    }

    /** The category that a line names; null, and noted, if it names none of the year's. */
    public @Nullable Category find(long line, String text) {
        if (text.isEmpty() && !edition.hasSeveral()) return edition.categories().getFirst();
        var named = seen.get(text);
        if (named == null) {
            named = look(text);
            if (seen.size() < REMEMBERED) seen.put(text, named);
        }
        if (named.size() == 1) return named.getFirst();
        if (text.isEmpty()) problems.add(line, "edition.file.category-missing", list());
        else if (named.isEmpty()) problems.add(line, "edition.file.category", shown(text), list());
        else problems.add(line, "edition.file.category-several", shown(text), list());
        return null;
    }

    /** The text that says that a file names too many voters: those of one are counted, of several each in each. */
    public String tooManyVoters() {
        return edition.hasSeveral() ? "edition.file.voters" : "base.csv.voters";
    }

    private List<Category> look(String text) {
        var named = byKey.get(NameKey.of(text));
        if (named != null) return named;
        var number = Digits.plain(text);
        return edition.categories().stream()
                .filter(it -> Integer.toString(it.terms().number()).equals(number))
                .toList();
    }

    private void put(Bilingual name, Category category) {
        for (var each : List.of(name.ko(), name.en())) {
            var named = byKey.computeIfAbsent(NameKey.of(each), _ -> new ArrayList<>());
            if (!named.contains(category)) named.add(category);
        }
    }

    /** The categories, as a person may look them up. */
    private String list() {
        return edition.categories().stream().map(CategoryColumn::spelled).collect(Collectors.joining(", "));
    }

    /** A category by number and names, as it may be written in the column. */
    public static String spelled(Category category) {
        var number = category.terms().number();
        var name = category.name();
        return name.ko().equals(name.en())
                ? "%d %s".formatted(number, name.en())
                : "%d %s (%s)".formatted(number, name.ko(), name.en());
    }

    /** An example of a file, as it is for this year: in a year of several, each line names one of its categories. */
    public static String example(Edition edition, String lines, Language language) {
        if (!edition.hasSeveral()) return lines;
        var named = edition.categories().stream()
                .map(it -> cell(it.name().in(language)))
                .toList();
        var example = new ArrayList<String>();
        for (var line : lines.split("\n", -1)) {
            var cell = example.isEmpty() ? NAME : named.get((example.size() - 1) % named.size());
            example.add(line + "," + cell);
        }
        return String.join("\n", example);
    }

    private static String cell(String name) {
        return name.contains(",") || name.contains("\"") ? "\"" + name.replace("\"", "\"\"") + "\"" : name;
    }

    private static String shown(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN - 1)) + "…";
    }
}
