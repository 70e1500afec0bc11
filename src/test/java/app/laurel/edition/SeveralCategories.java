package app.laurel.edition;

import app.laurel.base.text.Bilingual;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Writes down several categories of a year, as moderators do. */
public class SeveralCategories {
    private final CategoryDrafting drafting;

    SeveralCategories(CategoryDrafting drafting) {
        this.drafting = drafting;
    }

    /** What came of writing. */
    public CategoryOutcome write(Function<CategoryDrafting, CategoryOutcome> act) {
        return act.apply(drafting);
    }

    /** A category called by its address, with the rules of its year. */
    public static CategoryDraft draft(String slug) {
        return draft(slug, CategoryOverrides.NONE);
    }

    /** One with rules of its own. */
    public static CategoryDraft draft(String slug, CategoryOverrides own) {
        return new CategoryDraft(
                new CategoryDraft.Words(slug, new Bilingual("부문 " + slug, "For " + slug), new Bilingual("", "")), own);
    }

    /** So many with names and descriptions as long as they may be. */
    public static List<CategoryDraft> wordy(int count) {
        var about = new Bilingual("설".repeat(300), "설".repeat(300));
        return IntStream.rangeClosed(1, count)
                .mapToObj(it -> new CategoryDraft.Words(
                        "c" + it, new Bilingual("부".repeat(37) + it, "&".repeat(37) + it), about))
                .map(it -> new CategoryDraft(it, CategoryOverrides.NONE))
                .toList();
    }

    /** Whether a category may have this address. */
    public static boolean isAddress(String slug) {
        var words = new CategoryDraft.Words(slug, new Bilingual("캠핑", "Camping"), new Bilingual("", ""));
        var year = TypedDrafts.rules(TypedDrafts.criteria(100));
        return CategoryCheck.of(new CategoryDraft(words, CategoryOverrides.NONE), year, List.of())
                .isEmpty();
    }
}
