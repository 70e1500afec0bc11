package app.laurel.edition;

import app.laurel.base.text.Bilingual;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes down several categories of a year, as moderators will once all that follows the rules takes them. */
public class SeveralCategories {
    private final CategoryDrafting drafting;
    private final TransactionTemplate transaction;

    SeveralCategories(
            EditionStore editions,
            CategoryStore store,
            CategoriesOnRecord record,
            List<CategoryUse> uses,
            Clock clock,
            PlatformTransactionManager transactions) {
        drafting = new CategoryDrafting(editions, store, record, uses, clock, CategoryLimit.FULL);
        transaction = new TransactionTemplate(transactions);
    }

    /** What came of writing. */
    public CategoryOutcome write(Function<CategoryDrafting, CategoryOutcome> act) {
        return transaction.execute(state -> act.apply(drafting));
    }

    /** A category called by its address, with the rules of its year. */
    public static CategoryDraft draft(String slug) {
        return draft(slug, CategoryOverrides.NONE);
    }

    static CategoryDraft draft(String slug, CategoryOverrides own) {
        return new CategoryDraft(
                new CategoryDraft.Words(slug, new Bilingual("부문 " + slug, "For " + slug), new Bilingual("", "")), own);
    }

    /** Whether a category may have this address. */
    public static boolean isAddress(String slug) {
        var words = new CategoryDraft.Words(slug, new Bilingual("캠핑", "Camping"), new Bilingual("", ""));
        var year = TypedDrafts.rules(TypedDrafts.criteria(100));
        return CategoryCheck.of(new CategoryDraft(words, CategoryOverrides.NONE), year, List.of())
                .isEmpty();
    }
}
