package app.laurel.edition;

import static app.laurel.edition.OwnYears.own;

import app.laurel.base.id.CategoryId;
import app.laurel.base.id.EditionId;
import app.laurel.community.Moderator;
import app.laurel.edition.DraftProblem.Field;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what a year gives awards for while nominations have not opened: until then nothing hangs on it. */
@Service
@Transactional
public class CategoryDrafting {
    /** More would fit on no page and in nobody's evening. */
    static final int MOST = 40;

    private final EditionStore editions;
    private final CategoryStore store;
    private final CategoriesOnRecord record;
    private final List<CategoryUse> uses;
    private final Clock clock;

    CategoryDrafting(
            EditionStore editions,
            CategoryStore store,
            CategoriesOnRecord record,
            List<CategoryUse> uses,
            Clock clock) {
        this.editions = editions;
        this.store = store;
        this.record = record;
        this.uses = uses;
        this.clock = clock;
    }

    /** Whether categories of the year are still written down: nominations have not opened. */
    public boolean isOpen(Edition year) {
        return clock.instant().isBefore(year.schedule().nominatingOpens());
    }

    /**
     * Adds categories, all or none. The first of them names the one that every year begins with.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the edition is another community's
     */
    public CategoryOutcome add(Moderator by, EditionId edition, List<CategoryDraft> drafts) {
        return write(own(by, editions.findLocked(edition)), year -> {
            var problems = problems(year, drafts);
            if (!problems.isEmpty()) return new CategoryOutcome.Refused(problems);
            var number = named(year).size();
            for (var draft : drafts) put(by, year, ++number, draft);
            return new CategoryOutcome.Saved();
        });
    }

    /** Changes a category; refused as {@link #add} refuses. */
    public CategoryOutcome change(Moderator by, CategoryId id, CategoryDraft draft) {
        return write(yearOf(by, id), year -> {
            var others = named(year).stream().filter(it -> !it.id().equals(id)).map(CategoryDrafting::words);
            var problems = CategoryCheck.of(draft, year.rules(), others.toList());
            if (!problems.isEmpty()) return new CategoryOutcome.Refused(problems);
            var terms = year.category(id).terms();
            store.change(id, draft);
            record.changed(by, year, terms, draft);
            return new CategoryOutcome.Saved();
        });
    }

    /**
     * Takes a category out, unless something hangs on it by then; without the last one the year gives one award, as it began. Refused
     * as {@link #add} refuses.
     */
    public CategoryOutcome remove(Moderator by, CategoryId id) {
        return write(yearOf(by, id), year -> {
            if (uses.stream().anyMatch(it -> it.isUsed(id))) return new CategoryOutcome.InUse();
            var terms = year.category(id).terms();
            if (year.hasSeveral()) store.remove(year.id(), terms);
            else store.change(id, CategoryDraft.UNNAMED);
            record.removed(by, year, terms);
            return new CategoryOutcome.Saved();
        });
    }

    /** Puts a category before the one that it follows; the first stays. Refused as {@link #add} refuses. */
    public CategoryOutcome moveUp(Moderator by, CategoryId id) {
        return write(yearOf(by, id), year -> {
            var terms = year.category(id).terms();
            var at = year.terms().indexOf(terms);
            if (at == 0) return new CategoryOutcome.Saved();
            var before = year.terms().get(at - 1);
            store.swap(before, terms);
            record.moved(by, year, terms, before.number());
            return new CategoryOutcome.Saved();
        });
    }

    private CategoryOutcome write(Edition year, Function<Edition, CategoryOutcome> act) {
        if (!isOpen(year)) return new CategoryOutcome.Begun();
        return act.apply(year);
    }

    /** The year of a category, held until the transaction ends. */
    private Edition yearOf(Moderator by, CategoryId id) {
        var year = store.findEdition(id).flatMap(editions::findLocked);
        return own(
                by,
                year.filter(
                        it -> it.terms().stream().anyMatch(terms -> terms.id().equals(id))));
    }

    private List<DraftProblem> problems(Edition year, List<CategoryDraft> drafts) {
        var words = new ArrayList<>(
                named(year).stream().map(CategoryDrafting::words).toList());
        if (words.size() + drafts.size() > MOST) {
            return List.of(DraftProblem.of(Field.CATEGORIES, "categories", MOST));
        }
        var problems = new ArrayList<DraftProblem>();
        for (var draft : drafts) {
            problems.addAll(CategoryCheck.of(draft, year.rules(), words));
            words.add(draft.words());
        }
        return problems;
    }

    private void put(Moderator by, Edition year, int number, CategoryDraft draft) {
        if (number <= year.terms().size())
            store.change(year.terms().get(number - 1).id(), draft);
        else store.add(year.id(), number, draft);
        record.added(by, year, draft);
    }

    private static List<CategoryTerms> named(Edition year) {
        return year.terms().stream().filter(CategoryTerms::isNamed).toList();
    }

    private static CategoryDraft.Words words(CategoryTerms terms) {
        return CategoryDraft.of(terms).words();
    }
}
