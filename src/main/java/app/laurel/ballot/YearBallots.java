package app.laurel.ballot;

import static java.util.Objects.requireNonNull;

import app.laurel.base.id.CategoryId;
import app.laurel.base.id.EditionId;
import app.laurel.community.Member;
import app.laurel.edition.Category;
import app.laurel.edition.CategoryOrder;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What one member has in all categories of a year, read at once: a year of forty costs no more statements than one of two. */
@Service
@Transactional(readOnly = true)
public class YearBallots {
    private final CategoryKeys keys;
    private final Drafts drafts;
    private final VotingBooth booth;
    private final Editions editions;

    YearBallots(CategoryKeys keys, Drafts drafts, VotingBooth booth, Editions editions) {
        this.keys = keys;
        this.drafts = drafts;
        this.booth = booth;
        this.editions = editions;
    }

    /**
     * What is kept of the member's ballots, for pages that only show it; of a category whose key is destroyed, nothing.
     *
     * @throws AccessDeniedException if the year is another community's
     */
    public Map<CategoryId, SavedBallot> kept(Member member, EditionId id) {
        var edition = editions.get(member, id);
        if (!edition.hasSeveral()) {
            var only = edition.only().id();
            return Map.of(only, booth.savedBallot(member, only));
        }
        var known = keys.find(edition.categoryIds());
        var kept = new HashMap<>(drafts.read(edition, known, tags(member, known)));
        edition.categoryIds().forEach(it -> kept.putIfAbsent(it, SavedBallot.EMPTY));
        return kept;
    }

    /**
     * The member's ballots in the order in which this member is offered the categories; one whose key is destroyed is left out.
     *
     * @throws AccessDeniedException if the year is another community's
     */
    @Transactional
    public List<OwnBallot> open(Member member, EditionId id) {
        var edition = editions.get(member, id);
        var known = keys.ready(edition.categoryIds());
        var tags = tags(member, known);
        var kept = drafts.read(edition, known, tags);
        return inOrder(edition, tags).stream()
                .filter(it -> tags.containsKey(it.id()))
                .map(it -> new OwnBallot(
                        it, requireNonNull(tags.get(it.id())).localName(), requireNonNull(kept.get(it.id()))))
                .toList();
    }

    /** The tag of one category alone makes the order, so that it is the same on each visit. */
    private static List<Category> inOrder(Edition edition, Map<CategoryId, VoterTag> tags) {
        var categories = edition.categories();
        var tag = tags.get(categories.getFirst().id());
        return tag != null && edition.rules().electorate().categoryOrder() == CategoryOrder.OWN
                ? tag.categoriesInOwnOrder(categories)
                : categories;
    }

    private static Map<CategoryId, VoterTag> tags(Member member, Map<CategoryId, CategoryKey> keys) {
        var tags = new HashMap<CategoryId, VoterTag>();
        keys.forEach((category, key) -> tags.put(category, key.tag(new Voter.OfMember(member.id()))));
        return tags;
    }

    /**
     * A member's ballot in one category.
     *
     * @param localName names this voter's copy on a device; says nothing of the member
     */
    public record OwnBallot(Category category, String localName, SavedBallot kept) {}
}
