package app.laurel.nomination.ui;

import app.laurel.base.ui.Links;
import app.laurel.base.ui.Notices;
import app.laurel.edition.Category;
import app.laurel.edition.Edition;
import app.laurel.nomination.CategoryRuling;
import app.laurel.nomination.CategoryRulingOutcome;
import app.laurel.nomination.CategoryRulings;
import app.laurel.nomination.RulableCategories;
import app.laurel.nomination.YearLists;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The categories of a year before moderators: all with their lists, and what was and can be decided about each. */
@Component
class CategoryDesk {
    private final CategoryRulings rulings;
    private final RulableCategories open;
    private final YearLists lists;
    private final EndedWays ended;

    CategoryDesk(CategoryRulings rulings, RulableCategories open, YearLists lists, EndedWays ended) {
        this.rulings = rulings;
        this.open = open;
        this.lists = lists;
        this.ended = ended;
    }

    /** All categories of a year of several. */
    CategoryOverview overview(AtDesk at, String community, Edition year) {
        return new CategoryOverview(community, lists.list(at.moderator().get(), year.id()));
    }

    /**
     * The page of where the nominations of a category are now that a ruling ended, which is told to whoever came by its address; empty
     * where there never was one.
     */
    Optional<String> leadOn(String community, Edition year, String gone) {
        var way = ended.follow(year, gone)
                .map(it -> it.isEmpty()
                        ? Links.shortlist(community, year.year())
                        : Links.shortlist(community, year.year(), it));
        var said = ended.rulings(year, gone).stream()
                .map(CategoryRulingList::words)
                .collect(Collectors.joining(" "));
        if (!said.isEmpty()) Notices.inform(said);
        return way;
    }

    /** What was decided about the categories of a year, if anything was; a withdrawal is undone here, also where it left one. */
    Optional<CategoryRulingList> past(AtDesk at, Edition year) {
        return list(rulings.list(year), open.isOpen(year) ? it -> reinstate(at, year, it) : null);
    }

    /** Whether a file of nominations is taken. */
    boolean takesFiles(Edition year) {
        return lists.takesFiles(year);
    }

    /** Where rulings on a category of several are asked for; empty where none can be made. */
    Optional<CategoryAsking> asking(AtDesk at, Category category) {
        var ruled = open.list(category.edition());
        if (!ruled.contains(category)) return Optional.empty();
        var others = ruled.stream().filter(it -> !it.equals(category)).toList();
        return Optional.of(new CategoryAsking(rulings, at, category, others));
    }

    /** What was decided about one category of several, if anything was. */
    Optional<CategoryRulingList> past(Category category) {
        var concerning = rulings.list(category.edition()).stream()
                .filter(it ->
                        it.category().equals(category.id()) || category.id().equals(it.into()))
                .toList();
        return list(concerning, null);
    }

    private static Optional<CategoryRulingList> list(
            List<CategoryRuling> rulings, @Nullable Consumer<CategoryRuling> undo) {
        return rulings.isEmpty() ? Optional.empty() : Optional.of(new CategoryRulingList(rulings, undo));
    }

    private void reinstate(AtDesk at, Edition year, CategoryRuling ruling) {
        var outcome = rulings.reinstate(at.moderator().get(), year.id(), ruling.category());
        if (outcome instanceof CategoryRulingOutcome.Ruled) {
            Notices.done(I18NProvider.translate("nomination.category.reinstated"));
        } else {
            Notices.problem(RulingWords.of(outcome));
        }
        at.ruled().run();
    }
}
