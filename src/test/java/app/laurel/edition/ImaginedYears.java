package app.laurel.edition;

import app.laurel.base.id.CategoryId;
import app.laurel.base.id.CommunityId;
import app.laurel.base.id.EditionId;
import app.laurel.base.text.Bilingual;
import app.laurel.count.Quorum;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

/** Years that stand in no database. */
public final class ImaginedYears {
    private ImaginedYears() {}

    /** With the category that every year begins with, in which a member names so many. */
    public static Edition ofOne(int nominations) {
        return of(nominations, List.of(CategoryDraft.UNNAMED));
    }

    /** With these categories; in those without a number of their own a member names so many. */
    public static Edition of(int nominations, List<CategoryDraft> drafts) {
        var rules = TypedDrafts.rules(new TypedDrafts.Numbers(nominations, 10, 10, new Quorum(20, 2), 3));
        var terms = IntStream.range(0, drafts.size()).mapToObj(it -> terms(it + 1, drafts.get(it), rules));
        return new Edition(
                new EditionId(1),
                new UUID(0, 1),
                new CommunityId(1),
                2026,
                new Bilingual("올해의 쇼핑몰", "Shop of the Year"),
                Objects.requireNonNull(TypedDrafts.DATES.schedule()),
                rules,
                terms.toList(),
                null,
                null);
    }

    private static CategoryTerms terms(int number, CategoryDraft draft, Rules year) {
        var words = draft.words();
        return new CategoryTerms(
                new CategoryId(number),
                new UUID(0, number),
                number,
                words.slug(),
                words.name(),
                words.about(),
                draft.own(),
                draft.own().over(year));
    }
}
