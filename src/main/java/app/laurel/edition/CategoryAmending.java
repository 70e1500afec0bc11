package app.laurel.edition;

import app.laurel.base.id.CategoryId;
import app.laurel.base.id.EditionId;
import app.laurel.base.text.Bilingual;
import app.laurel.community.Member;
import app.laurel.community.Moderator;
import app.laurel.edition.DraftProblem.Field;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes the categories of a year after nominations have opened, which only rulings do: whoever rules has asked who may, holds the
 * year and gives the reason. Never once voting has opened, for then categories stand in the rules.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CategoryAmending {
    private final CategoryStore store;
    private final EndedCategoryStore ended;
    private final HeldEditions held;
    private final Clock clock;

    CategoryAmending(CategoryStore store, EndedCategoryStore ended, HeldEditions held, Clock clock) {
        this.store = store;
        this.ended = ended;
        this.held = held;
        this.clock = clock;
    }

    /** What is wrong with a further category of these words that has the rules of another; empty where nothing is. */
    public List<DraftProblem> problems(Category like, CategoryDraft.Words words) {
        var year = like.edition();
        var full = problems(year);
        return full.isEmpty()
                ? CategoryCheck.of(new CategoryDraft(words, like.terms().own()), year.rules(), words(year, null))
                : full;
    }

    /** Makes a further category with the rules of another; whoever calls has asked for the {@link #problems}. */
    public CategoryId add(Category like, CategoryDraft.Words words) {
        requireAmendable(like.edition());
        var year = like.edition().id();
        return store.add(
                year,
                ended.nextNumber(year),
                new CategoryDraft(words, like.terms().own()));
    }

    /** What is wrong with another name of a category; empty where nothing is. */
    public List<DraftProblem> problems(Category category, Bilingual name) {
        var terms = category.terms();
        if (name.equals(terms.name())) return List.of(DraftProblem.of(Field.NAME, "category-same"));
        var words = new CategoryDraft.Words(terms.slug(), name, terms.about());
        var year = category.edition();
        return CategoryCheck.of(new CategoryDraft(words, terms.own()), year.rules(), words(year, category.id()));
    }

    /** Gives a category another name; its address stays. */
    public void rename(Category category, Bilingual name) {
        requireAmendable(category.edition());
        ended.rename(category.id(), name);
    }

    /**
     * Ends a category of a year that keeps another.
     *
     * @param into the one that took its nominations; null where it is withdrawn
     */
    public void end(Category category, @Nullable CategoryId into) {
        requireAmendable(category.edition());
        if (!category.edition().hasSeveral())
            throw new IllegalStateException("got the only category, want one of more");
        ended.end(category.id(), into, clock.instant());
    }

    /** Brings back a category that was withdrawn. */
    public void reopen(Edition year, CategoryId id) {
        requireAmendable(year);
        ended.reopen(id);
    }

    /** What is wrong with one more category, whichever it is; empty where the year has room. */
    public List<DraftProblem> problems(Edition year) {
        var most = CategoryDrafting.MOST;
        return year.terms().size() < most ? List.of() : List.of(DraftProblem.of(Field.CATEGORIES, "categories", most));
    }

    /**
     * The year of a category, which may have ended.
     *
     * @throws AccessDeniedException if there never was one, or it is another community's
     */
    @Transactional(readOnly = true)
    public Edition yearOf(Moderator by, CategoryId id) {
        return OwnYears.own(by, held.find(id));
    }

    /** The categories that rulings ended, in the order of the rules. */
    public List<EndedCategory> listEnded(EditionId year) {
        return ended.list(year);
    }

    /**
     * The category in which nominations for this one are kept now: itself, or the last of those that it was merged into; empty where
     * that was withdrawn.
     *
     * @throws AccessDeniedException if it is another community's
     * @throws NoSuchElementException if there never was one
     */
    @Transactional(readOnly = true)
    public Optional<Category> findStanding(Member member, CategoryId id) {
        var year = OwnYears.own(member, held.find(id).orElseThrow());
        if (!year.hasSeveral() && year.categoryIds().contains(id)) return Optional.of(year.category(id));
        // why: what is held of the year may be of the moment before a ruling, and a nomination would be lost in what
        // has ended
        return Optional.of(EndedCategory.follow(ended.list(year.id()), id))
                .filter(year.categoryIds()::contains)
                .map(year::category);
    }

    /** The ids of all categories that the year has or had. */
    public List<CategoryId> listIds(Edition year) {
        return Stream.concat(
                        year.categoryIds().stream(),
                        ended.list(year.id()).stream().map(EndedCategory::id))
                .toList();
    }

    private List<CategoryDraft.Words> words(Edition year, @Nullable CategoryId without) {
        var words = new ArrayList<CategoryDraft.Words>();
        year.terms().stream()
                .filter(it -> !it.id().equals(without))
                .forEach(it -> words.add(CategoryDraft.of(it).words()));
        ended.list(year.id())
                .forEach(it -> words.add(new CategoryDraft.Words(it.slug(), it.name(), new Bilingual("", ""))));
        return words;
    }

    private void requireAmendable(Edition year) {
        var now = clock.instant();
        if (year.frozen() != null
                || year.hasOpenedAt(now)
                || now.isBefore(year.schedule().nominatingOpens())) {
            throw new IllegalStateException(
                    "got %s at %s, want a year between nominations and votes".formatted(year.id(), now));
        }
    }
}
