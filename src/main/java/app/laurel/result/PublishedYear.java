package app.laurel.result;

import app.laurel.base.id.CategoryId;
import app.laurel.community.Signature;
import app.laurel.edition.Category;
import app.laurel.edition.Edition;
import app.laurel.result.PublishedResult.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The whole result of a year that everybody may see.
 *
 * @param bytes what was signed: the document over its categories, or, in a year of one, the count itself
 * @param hash SHA-256 of it, 64 hexadecimal digits
 * @param signOffs the signatures under it, the first one first
 * @param results of its categories, in their order; a category without a shop on its list has none
 */
@SuppressWarnings("ArrayRecordComponent")
public record PublishedYear(
        Edition edition,
        byte[] bytes,
        String hash,
        List<Signature> signOffs,
        Standing standing,
        Instant publishedAt,
        List<PublishedResult> results) {
    public PublishedYear {
        signOffs = List.copyOf(signOffs);
        results = List.copyOf(results);
    }

    /** The result of a category; empty where it had no shop on its list. */
    public Optional<PublishedResult> find(CategoryId category) {
        return results.stream()
                .filter(it -> it.category().id().equals(category))
                .findFirst();
    }

    /** The categories that gave no award because they had no shop on their lists. */
    public List<Category> withoutList() {
        return edition.categories().stream()
                .filter(it -> find(it.id()).isEmpty())
                .toList();
    }

    /** Whether nobody is shop of the year in any category by what was signed. */
    public boolean hasNoWinner() {
        return results.stream().allMatch(PublishedResult::hasNoWinner);
    }
}
