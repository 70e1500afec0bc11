package app.laurel.nomination;

import app.laurel.base.id.CategoryId;
import app.laurel.base.id.EditionId;
import app.laurel.community.Moderator;
import app.laurel.edition.Category;
import app.laurel.edition.CategoryAmending;
import app.laurel.edition.Edition;
import app.laurel.edition.Editions;
import app.laurel.edition.Phase;
import app.laurel.nomination.CategoryRulingOutcome.CategoriesStand;
import app.laurel.nomination.CategoryRulingOutcome.ListIsOut;
import app.laurel.nomination.CategoryRulingOutcome.NotBegun;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who may rule on a category, and when: one ruling after the other, and none while somebody nominates or a list is given out. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CategoryRulingGate {
    private final Impartiality impartiality;
    private final Editions editions;
    private final CategoryAmending amending;
    private final NominatorTags tags;
    private final ShortlistStore lists;
    private final Clock clock;

    CategoryRulingGate(
            Impartiality impartiality,
            Editions editions,
            CategoryAmending amending,
            NominatorTags tags,
            ShortlistStore lists,
            Clock clock) {
        this.impartiality = impartiality;
        this.editions = editions;
        this.amending = amending;
        this.tags = tags;
        this.lists = lists;
        this.clock = clock;
    }

    /**
     * The category as it is once whoever writes in its year is done; empty where another ruling ended it.
     *
     * @throws AccessDeniedException if it is not of the moderator's community, or the moderator is tied
     */
    Optional<Category> enter(Moderator by, CategoryId id) {
        var year = impartiality.get(by, amending.yearOf(by, id).id());
        return find(hold(year.id()), id);
    }

    /**
     * Another category of the same year; empty where a ruling ended it.
     *
     * @throws AccessDeniedException if it never was of this year
     */
    Optional<Category> other(Category category, CategoryId id) {
        var year = category.edition();
        if (amending.listIds(year).contains(id)) return find(year, id);
        throw new AccessDeniedException("this category is not of this year");
    }

    private static Optional<Category> find(Edition year, CategoryId id) {
        return year.categories().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** The year of a category that was withdrawn, to which the moderator is not tied either; refused as for one that stands. */
    Edition enter(Moderator by, EditionId id, CategoryId withdrawn) {
        impartiality.get(by, id, withdrawn);
        return hold(id);
    }

    /** In the order of the clockwork and of whoever fixes lists: the year, then its nominators. */
    private Edition hold(EditionId id) {
        var year = editions.hold(id);
        tags.hold(id);
        return year;
    }

    /** Why nothing is ruled on the categories of a year now. */
    Optional<CategoryRulingOutcome> refusal(Edition year) {
        var now = clock.instant();
        if (year.phaseAt(now) == Phase.PREPARING) return Optional.of(new NotBegun());
        return year.hasOpenedAt(now) || year.frozen() != null ? Optional.of(new CategoriesStand()) : Optional.empty();
    }

    /** The same, and of this category: its list must not be out. */
    Optional<CategoryRulingOutcome> refusal(Category category) {
        return refusal(category.edition())
                .or(() -> lists.announced(category.id()).isEmpty()
                        ? Optional.empty()
                        : Optional.of(new ListIsOut(category.name())));
    }

    /** The categories of a year whose lists are not out. */
    List<Category> listWithoutList(Edition year) {
        var out = lists.announcedIn(year.categoryIds());
        return year.categories().stream().filter(it -> !out.contains(it.id())).toList();
    }
}
