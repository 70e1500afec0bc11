package app.laurel.terminal;

import app.laurel.tally.document.PublishedRules;
import app.laurel.tally.document.YearDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JacksonException;

/**
 * The unpacked archive of a year of several categories: the document that was signed, the rules, and a folder for each category that was
 * counted. Each is counted again by the rules under its own id, so that a folder in another's place is noticed.
 */
final class YearRecount {
    /** What was signed, as it is called in the archive. */
    static final String DOCUMENT = "year.json";

    private final Path folder;
    private final byte[] rules;
    private final byte[] wanted;
    private final Map<String, String> found = new HashMap<>();

    private YearRecount(Path folder, byte[] rules, byte[] wanted) {
        this.folder = folder;
        this.rules = rules;
        this.wanted = wanted;
    }

    /** Whether the folder holds a year, not one category. */
    static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(DOCUMENT));
    }

    static YearRecount of(Path folder) throws IOException {
        var rules = Files.readAllBytes(folder.resolve(Recount.RULES));
        return new YearRecount(folder, rules, Files.readAllBytes(folder.resolve(DOCUMENT)));
    }

    /** What the rules say of each category, in their order. */
    List<PublishedRules> categories() {
        var categories = PublishedRules.list(rules);
        if (categories.stream().anyMatch(it -> it.names().edition().category() == null)) {
            throw new UnusableInputException("not-several");
        }
        return categories;
    }

    /** Where the files of a category are. */
    static String name(PublishedRules category) {
        var slug = Objects.requireNonNull(category.names().edition().category()).slug();
        if (!slug.matches("[a-z0-9-]{1,40}")) throw new UnusableInputException("not-folder", slug);
        return slug;
    }

    /** Counts a category again; what it gives is kept for the document of the year. */
    Recount recount(PublishedRules category) throws IOException {
        var recount = Recount.of(rules, folder.resolve(name(category)));
        if (recount.isOf(category.id())) found.put(category.id(), recount.hash());
        return recount;
    }

    /** What was signed. */
    byte[] wanted() {
        return wanted.clone();
    }

    /** What would have been signed by the recount of all categories. */
    byte[] document() {
        return YearDocument.of(rules, found).encode();
    }

    /** Whether the signed document names what the recount gives; true where that cannot be read, which its bytes tell anyway. */
    boolean isNamed(PublishedRules category) {
        try {
            return YearDocument.decode(wanted).categories().stream()
                    .filter(it -> it.id().equals(category.id()))
                    .allMatch(it -> Objects.equals(it.result(), found.get(category.id())));
        } catch (JacksonException broken) {
            return true;
        }
    }
}
