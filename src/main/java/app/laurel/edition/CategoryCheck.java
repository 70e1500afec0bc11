package app.laurel.edition;

import static java.util.stream.Collectors.toSet;

import app.laurel.base.text.PlainText;
import app.laurel.edition.DraftProblem.Field;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds everything that is wrong with a category as it was written down, among the others of its year. */
final class CategoryCheck {
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_ABOUT = 300;
    private static final Pattern SLUG = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?");
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}+");
    /** What stands below a year's address already, or may. */
    private static final Set<String> RESERVED = Set.of(
            "archive",
            "badges",
            "ballots",
            "can-i-vote",
            "categories",
            "check",
            "comments",
            "imports",
            "join",
            "mail",
            "nominate",
            "report",
            "result",
            "rules",
            "shortlist",
            "staff",
            "version",
            "vote",
            "voted",
            "c",
            "v");

    private final List<DraftProblem> problems = new ArrayList<>();
    private final CategoryDraft.Words words;

    private CategoryCheck(CategoryDraft.Words words) {
        this.words = words;
    }

    /**
     * Everything wrong with a category.
     *
     * @param year the rules that hold where the category has none of its own
     * @param others the year's other categories
     */
    static List<DraftProblem> of(CategoryDraft draft, Rules year, List<CategoryDraft.Words> others) {
        var check = new CategoryCheck(draft.words());
        check.name();
        check.about();
        check.slug();
        check.among(others);
        check.problems.addAll(RulesCheck.of(draft.own().over(year)));
        return check.problems;
    }

    private void name() {
        var name = words.name();
        var isNumber = Stream.of(name.ko(), name.en())
                .anyMatch(it -> NUMBER.matcher(it).matches());
        if (isNumber || !RulesCheck.isName(name, LONGEST_NAME)) add(Field.NAME, "category-name", LONGEST_NAME);
    }

    private void about() {
        var about = words.about();
        if (isAbout(about.ko())
                && isAbout(about.en())
                && about.ko().isEmpty() == about.en().isEmpty()) return;
        add(Field.ABOUT, "category-about", LONGEST_ABOUT);
    }

    private static boolean isAbout(String text) {
        return text.length() <= LONGEST_ABOUT && text.equals(PlainText.line(text, LONGEST_ABOUT));
    }

    private void slug() {
        var slug = words.slug();
        if (!SLUG.matcher(slug).matches() || NUMBER.matcher(slug).matches()) add(Field.SLUG, "category-slug", 40);
        else if (RESERVED.contains(slug)) add(Field.SLUG, "category-slug-reserved", slug);
    }

    /** A file names a category by any of its words, so no two of a year share one. */
    private void among(List<CategoryDraft.Words> others) {
        var own = spellings(words);
        for (var other : others) {
            if (Collections.disjoint(own, spellings(other))) continue;
            add(Field.NAME, "category-taken", other.name().ko(), other.name().en());
        }
    }

    /** Its words without what a hurried hand leaves out or adds: case, width and white space. */
    private static Set<String> spellings(CategoryDraft.Words words) {
        return Stream.of(words.slug(), words.name().ko(), words.name().en())
                .map(it -> Normalizer.normalize(it, Normalizer.Form.NFKC))
                .map(it -> it.toLowerCase(Locale.ROOT).replaceAll("(?U)\\s", ""))
                .collect(toSet());
    }

    private void add(Field field, String reason, Object... arguments) {
        problems.add(DraftProblem.of(field, reason, arguments));
    }
}
